# Made by `codegen build` from the spec 'stripe', digest 771268b69d638484. Do not edit: change the spec.
# fmt: off
# ruff: noqa
from .events import *
from .queries import FilterQuery as FilterQuery
from .routing import *
from .rules import *
from .types import *
