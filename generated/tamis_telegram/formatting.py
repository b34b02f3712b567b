# Made by `codegen build` from the spec 'telegram', digest 765aaed32a28c832. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"The public names of `tamis_bot_api.text.formatting`."

from tamis_bot_api.text.formatting import *
