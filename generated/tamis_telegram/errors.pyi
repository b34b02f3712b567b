# Made by `codegen build` from the spec 'telegram', digest 0b358bce845bb9b0. Do not edit: change the spec.
# fmt: off
# ruff: noqa
from tamis_bot_api.client.errors import *
