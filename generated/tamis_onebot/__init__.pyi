# Made by `codegen build` from the spec 'onebot', digest 3b0b06531e1a4c07. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
