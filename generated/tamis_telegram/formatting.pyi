# Made by `codegen build` from the spec 'telegram', digest be570ab8e33edb5b. Do not edit: change the spec.
# fmt: off
# ruff: noqa
from tamis_bot_api.text.formatting import *
