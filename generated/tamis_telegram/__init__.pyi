# Made by `codegen build` from the spec 'telegram', digest 0bb13b14c97009c3. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
