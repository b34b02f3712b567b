# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 2bc804eee30fdd4b. Do not edit: change the spec.
from .api import METHODS as METHODS
from .api import Api as Api
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .rules import *
from .types import *
