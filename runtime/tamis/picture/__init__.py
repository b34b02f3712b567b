"""A tree of routers to look at: as data, text, Mermaid and one HTML page, with counts where events are given.

>>> tree = picture(app)
>>> print(as_text(tree))
>>> Path("tree.html").write_text(as_html(tree))
>>> as_mermaid(picture(app, await tally(app, events)))
"""

from tamis.picture.html import as_html
from tamis.picture.mermaid import as_mermaid
from tamis.picture.nodes import HandlerNode, PartNode, RouterNode, picture
from tamis.picture.tally import Tally, tally
from tamis.picture.text import as_text

__all__ = [
    "HandlerNode",
    "PartNode",
    "RouterNode",
    "Tally",
    "as_html",
    "as_mermaid",
    "as_text",
    "picture",
    "tally",
]
