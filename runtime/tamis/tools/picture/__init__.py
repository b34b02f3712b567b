"""A tree of routers to look at: as data, text, Mermaid and one HTML page, with counts where events are given.

>>> tree = picture(app)
>>> print(as_text(tree))
>>> Path("tree.html").write_text(as_html(tree))
>>> as_mermaid(picture(app, await tally(app, events)))
"""

from tamis.tools.picture.html import as_html
from tamis.tools.picture.mermaid import as_mermaid
from tamis.tools.picture.nodes import HandlerNode, PartNode, RouterNode, picture
from tamis.tools.picture.tally import Tally, tally
from tamis.tools.picture.text import as_text

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
