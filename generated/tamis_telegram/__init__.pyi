# Made by `codegen build` from the spec 'telegram', digest 5b09648d0066cbc2. Do not edit: change the spec.
from .api import METHODS as METHODS
from .api import Api as Api
from .bot import Bot as Bot
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .rules import *
from .types import *
