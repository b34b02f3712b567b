"""Rules of the spec: values that there are not, and handlers that ask for more than a rule says."""

from tamis_telegram import Event, MessageTextEvent, Router, callback_data, chat_type, command, member_status, text

router = Router()

chat_type("privat")  # E: call-overload | reportArgumentType, reportCallIssue | no-matching-overload
chat_type("group", "canal")  # E: call-overload | reportArgumentType | invalid-argument-type
member_status("banned")  # E: call-overload | reportArgumentType, reportCallIssue | no-matching-overload
text(5)  # E: arg-type | reportArgumentType | invalid-argument-type
text(begins="a")  # E: call-arg | reportCallIssue | unknown-argument
command("start", parser=print)  # E: arg-type | reportArgumentType | invalid-argument-type


@router.filter(text("hi"))  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def may_be_a_caption(event: MessageTextEvent) -> None:
    print(event.message.text)


def rules(event: Event) -> None:
    if text("hi")(event):
        print(event.msg.text.upper())  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    if callback_data("yes")(event):
        print(event.callback_query.message.message_id)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
    if chat_type("private")(event):
        print(event.message.text)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute
