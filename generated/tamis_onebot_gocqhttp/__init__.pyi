# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 19a5f818aad9261b. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
