"""Webhooks of any spec: what is not the service's is turned away early, what is, is answered once it is stored."""
