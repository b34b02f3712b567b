# Made by `codegen build` from the spec 'telegram', digest ce8945c52d1d6453. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"The public names of `tamis_bot_api.client.errors`."

from tamis_bot_api.client.errors import *
