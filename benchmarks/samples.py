"""Events that benchmarks use beside the golden ones."""

TEXT_MESSAGE = (
    b'{"update_id":100000001,"message":{"message_id":1365,"from":{"id":1111111,"is_bot":false,"first_name":"Test",'
    b'"last_name":"User","username":"testuser","language_code":"en"},"chat":{"id":1111111,"first_name":"Test",'
    b'"last_name":"User","username":"testuser","type":"private"},"date":1700000000,"text":"Good morning, everyone"}}'
)
"""What most bots get most: a text in a private chat."""
