# Made by `codegen build` from the spec 'telegram', digest c2323e1f6cbb9bce. Do not edit: change the spec.
"The public names of `tamis_bot_api.client.errors`."

from tamis_bot_api.client.errors import *
