# Made by `codegen build` from the spec 'onebot', digest aca491aa60c14e7c. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
