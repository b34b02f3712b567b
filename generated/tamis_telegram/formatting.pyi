# Made by `codegen build` from the spec 'telegram', digest 2631de8ed1e51139. Do not edit: change the spec.
from tamis_bot_api.text.formatting import *
