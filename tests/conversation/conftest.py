from ..storage.conftest import postgres_server  # noqa: TID252 - what both folders of tests share
from ..storage.sessions.conftest import durable, place, redis_server  # noqa: TID252

__all__ = ["durable", "place", "postgres_server", "redis_server"]
