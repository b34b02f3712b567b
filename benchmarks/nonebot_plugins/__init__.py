"""Published plugins of NoneBot, unchanged, under NoneBot and here: which names resolve, what loads, what behaves alike.

`./dev python -m benchmarks.nonebot_plugins` gets the plugins that `names.txt` lists from the package index, each into a
folder of its own below `.venv/peers-plugins`, and what they need into one environment. No plugin is part of this
project.
"""
