"""What a site of Django is told of its database."""
import os

DATABASES = {  # expect: python.django.database-password password=literal; finding: VT-0302
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "USER": "kiosk",
        "PASSWORD": "k1osk-door",
    }
}
OTHER_DATABASES = {"default": {"PASSWORD": "k1osk-door"}}  # expect-none: python.django.database-password
