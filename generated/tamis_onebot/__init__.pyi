# Made by `codegen build` from the spec 'onebot', digest 93886534487f4f59. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
