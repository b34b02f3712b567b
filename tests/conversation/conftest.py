from ..sessions.conftest import durable, place, redis_server

__all__ = ["durable", "place", "redis_server"]
