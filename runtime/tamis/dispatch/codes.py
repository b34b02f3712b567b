"""How an attempt to run something ended. Plain ints: they are compared for every event."""

from __future__ import annotations

from tamis.events.flow import Flow

NOT_RUN = 0
"""No body was started, or it said SKIP: as if it were not there."""
RAN_ON = 1
"""It ran, and said that others may run as well: no match for the routers around it."""
RAN = 2
"""It ran; what that means is up to the router's mode."""
STOP = 3
"""The event is done."""

CODE_OF_STOP = {None: RAN, True: STOP, False: RAN_ON}
"""The option `stop` of a handler that says nothing else."""

CODE_OF_WORD: dict[type[Flow], int] = {
    Flow.CONTINUE: RAN_ON,
    Flow.STOP: STOP,
    Flow.SKIP: NOT_RUN,
    Flow.IGNORE: STOP,
}
"""What a handler's word means. FINISH, PAUSE and REJECT are for sessions; elsewhere the handler is just done."""
