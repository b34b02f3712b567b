# Made by `codegen build` from the spec 'onebot', digest 3f28e69b5c468db8. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .rules import *
from .types import *
