"""Queries in a user's own signatures: `FilterQuery` is every valid one, `on` takes what is typed by it (GQ-42)."""

from typing import Literal, TypeAlias, get_args

from tamis_telegram import Event, Filter, FilterQuery, Router, explain, has, match

router = Router()

Files: TypeAlias = Literal["message:voice", "message:video", "message:document"]

WATCHED: list[FilterQuery] = ["message:text", "callback_query", "my_chat_member", "::url"]
first: FilterQuery = "chat_member:new_chat_member:left"


def watch(query: FilterQuery) -> None:
    print(explain(query))

    @router.on(query)
    async def seen(event: Event) -> None:
        print(query, event.kind)


for watched in WATCHED:
    watch(watched)
watch("poll_answer")
watch(first)


def file_of(event: Filter[Files]) -> str:
    return event.file_id


def pick(name: Literal["text", "photo"]) -> Literal["message:text", "message:photo"]:
    return "message:text" if name == "text" else "message:photo"


either = match(pick("text"))


async def files(event: Event) -> None:
    kind: Files = "message:video"
    if has(event, kind):
        print(event.file_id)


every: tuple[FilterQuery, ...] = get_args(Files)

for query in every:
    watch(query)
router.filter(either)(files)
router.on("message:document")(file_of)
