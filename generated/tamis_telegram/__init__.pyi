# Made by `codegen build` from the spec 'telegram', digest 4c997ad344b66fa9. Do not edit: change the spec.
# fmt: off
# ruff: noqa
from .api import METHODS as METHODS
from .api import Api as Api
from .bot import Bot as Bot
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .rules import *
from .types import *
