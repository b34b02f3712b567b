# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 5856091d915f62ba. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
