# Made by `codegen build` from the spec 'telegram', digest fa9b845f9bbc82ed. Do not edit: change the spec.
from tamis_bot_api.client.errors import *
