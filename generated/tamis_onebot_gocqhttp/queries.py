# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 7a2ed3e1382861b1. Do not edit: change the spec.
"""All filter queries as a type. Importing this module builds the list, so nothing else imports it at run time."""

from __future__ import annotations

from typing import Literal

from ._vocabulary import VOCABULARY

FilterQuery = Literal[tuple(VOCABULARY.all_queries())]

__all__ = ["FilterQuery"]
