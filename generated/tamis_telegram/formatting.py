# Made by `codegen build` from the spec 'telegram', digest b9ad16b461828cbd. Do not edit: change the spec.
"The public names of `tamis_bot_api.text.formatting`."

from tamis_bot_api.text.formatting import *
