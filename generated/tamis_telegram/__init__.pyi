# Made by `codegen build` from the spec 'telegram', digest 81a9c8c1907d2771. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
