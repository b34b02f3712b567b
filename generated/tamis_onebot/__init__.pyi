# Made by `codegen build` from the spec 'onebot', digest ba967938c7e8eec9. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
