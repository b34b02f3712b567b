"""Plugins: modules whose handlers are listed, switched, unloaded and reloaded together; an app has them as `plugins`.

plugin.py      what a module says of itself
loading.py     importing modules, and what of them goes into the app
switches.py    what is on and off, everywhere and in chats
plugins.py     all of it together: `app.plugins`
"""

from tamis.plugins.plugin import Installed, Plugin
from tamis.plugins.plugins import Plugins

__all__ = ["Installed", "Plugin", "Plugins"]
