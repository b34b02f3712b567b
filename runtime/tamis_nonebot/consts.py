"""The keys under which NoneBot keeps things in a state."""

from __future__ import annotations

import os

RECEIVE_KEY = "_receive_{id}"
LAST_RECEIVE_KEY = "_last_receive"
ARG_KEY = "{key}"
REJECT_TARGET = "_current_target"
REJECT_CACHE_TARGET = "_next_target"
PAUSE_PROMPT_RESULT_KEY = "_pause_result"
REJECT_PROMPT_RESULT_KEY = "_reject_{key}_result"
PREFIX_KEY = "_prefix"
CMD_KEY = "command"
RAW_CMD_KEY = "raw_command"
CMD_ARG_KEY = "command_arg"
CMD_START_KEY = "command_start"
CMD_WHITESPACE_KEY = "command_whitespace"
SHELL_ARGS = "_args"
SHELL_ARGV = "_argv"
REGEX_MATCHED = "_matched"
STARTSWITH_KEY = "_startswith"
ENDSWITH_KEY = "_endswith"
FULLMATCH_KEY = "_fullmatch"
KEYWORD_KEY = "_keyword"
WINDOWS = os.name == "nt"
