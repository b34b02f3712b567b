"""Random formatted texts: composed as users compose them, and with spans that overlap as only foreign ones do."""

from hypothesis import strategies as st

from tamis_bot_api.text.formatting import (
    Style,
    Text,
    blockquote,
    bold,
    code,
    custom_emoji,
    date_time,
    italic,
    link,
    mention,
    pre,
    spoiler,
    strikethrough,
    underline,
)

PIECES = [
    *("a", "b c", " ", "\n", "👍", "\U0001f469\u200d\U0001f469\u200d\U0001f467", "\u202eשלום", "e\u0301"),
    *("_", "*", "__", "||", "`", "```", "\\", ">", "]", "(x)", "!", "~", "<b>", "&amp;", '"', "\ufffd"),
]
plain = st.lists(st.sampled_from(PIECES), max_size=4).map("".join) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), max_size=5
)
urls = st.sampled_from(["https://example.com/?a=1&b=2", "https://example.com/a_(b)\\c", 'tg://resolve?domain="x"'])
users = st.integers(1, 2**40).map(lambda number: {"id": number, "is_bot": False, "first_name": "Ann"})


def _around(inner: st.SearchStrategy[Text]) -> st.SearchStrategy[Text]:
    return st.one_of(
        st.lists(inner, max_size=3).map(lambda parts: Text(*parts)),
        *(inner.map(style) for style in (bold, italic, underline, strikethrough, spoiler, code)),
        st.builds(pre, inner, st.sampled_from([None, "python", "c++"])),
        st.builds(link, inner, urls),
        st.builds(mention, inner, users | st.integers(1, 2**40)),
        st.builds(custom_emoji, inner, st.sampled_from(["5368324170671202286"])),
        st.builds(date_time, inner, st.integers(0, 2**31), st.sampled_from([None, "r", "wDT"])),
    )


texts = st.recursive(plain.map(Text), _around, max_leaves=8)
"""Without quotes."""

_quotes = st.builds(blockquote, texts.filter(lambda text: bool(text.text.strip("\n"))), expandable=st.booleans())
with_quotes = st.lists(texts | _quotes, max_size=4).map(lambda parts: Text(*parts))
"""With quotes anywhere."""


def _stripped(text: Text) -> Text:
    start = len(text.text) - len(text.text.lstrip("\n"))
    return text[start : len(text.text.rstrip("\n"))]


quotes_on_lines = st.lists(
    texts.map(lambda text: text + "\n") | _quotes.map(lambda text: _stripped(text) + "\n"), max_size=4
).map(lambda parts: Text(*parts))
"""With quotes on lines of their own, as Telegram sends them."""


@st.composite
def overlapping(draw: st.DrawFn) -> Text:
    """As only foreign entities are: any piece of the text has any style."""
    text = draw(plain) + draw(plain) + draw(plain)
    entities = []
    for _ in range(draw(st.integers(0, 6))):
        kind = draw(
            st.sampled_from(["bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link"])
        )
        url = draw(urls) if kind == "text_link" else None
        start, end = draw(st.integers(-2, 20)), draw(st.integers(0, 20))
        entities.append({"type": kind, "offset": start, "length": end, **({"url": url} if url else {})})
    return Text.from_entities(text, entities)


def styles(text: Text) -> list[Style]:
    return [span.style for span in text.spans]
