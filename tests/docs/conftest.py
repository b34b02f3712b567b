from hypothesis import HealthCheck, settings

# The first event of all kinds that is drawn makes their strategies, which takes seconds on a busy machine.
settings.register_profile("pages", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("pages")
