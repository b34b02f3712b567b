# Made by `codegen build` from the spec 'onebot_gocqhttp', digest f4727b7fc8cc8c48. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
