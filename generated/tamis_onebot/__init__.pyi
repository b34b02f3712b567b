# Made by `codegen build` from the spec 'onebot', digest b629947c1fbd1218. Do not edit: change the spec.
# fmt: off
# ruff: noqa
from .api import METHODS as METHODS
from .api import Api as Api
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .rules import *
from .types import *
