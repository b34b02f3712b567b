# Made by `codegen build` from the spec 'telegram', digest 11cc0b670829bcce. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
