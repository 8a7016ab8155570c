"""A module of Django's settings."""
import django_redis
import os

DATABASES = {  # expect: python.django.database certificate_check=disabled
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": "honey.example",
        "OPTIONS": {"sslmode": "require"},
    }
}
CACHES = {  # expect: python.django.cache certificate_check=disabled
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": os.environ["CACHE"],
        "OPTIONS": {"CONNECTION_POOL_KWARGS": {"ssl_cert_reqs": None}},
    }
}
JARS = {"default": {"OPTIONS": {"sslmode": "require", "CONNECTION_POOL_KWARGS": {"ssl_cert_reqs": None}}}}  # expect-none: python.django.cache


def inside():
    CACHES = {"default": {"OPTIONS": {"CONNECTION_POOL_KWARGS": {"ssl_cert_reqs": None}}}}  # expect-none
    DATABASES = {"default": {"OPTIONS": {"sslmode": "require"}}}  # expect-none: python.django.database
    return CACHES, DATABASES, django_redis
