"""What is no secret, and what a webhook cannot do without."""

from tamis_slack import App, verify

app = App()
app.asgi()  # E: call-arg | reportCallIssue | missing-argument
app.asgi(secret=5)  # E: arg-type | reportArgumentType | invalid-argument-type
app.asgi(secret="one", url="https://example.org")  # E: call-arg | reportCallIssue | unknown-argument
verify(b"", {})  # E: call-arg | reportCallIssue | missing-argument
verify(b"", {}, secret=None)  # E: arg-type | reportArgumentType | invalid-argument-type
verify(b"", {}, secret="one", now="now")  # E: arg-type | reportArgumentType | invalid-argument-type
