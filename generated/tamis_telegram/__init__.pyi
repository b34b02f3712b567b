# Made by `codegen build` from the spec 'telegram', digest bcd413bb28c781a4. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
