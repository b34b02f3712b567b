# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 1a3a6033ac1e56d8. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
