from ..storage.sessions.conftest import durable, place, redis_server  # noqa: TID252 - what both folders of tests share

__all__ = ["durable", "place", "redis_server"]
