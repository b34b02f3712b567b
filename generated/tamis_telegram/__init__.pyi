# Made by `codegen build` from the spec 'telegram', digest c53f4e82059a062e. Do not edit: change the spec.
from .events import *
from .inputs import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .types import *
