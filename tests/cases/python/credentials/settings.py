"""What a site of Django is told of its database."""
import os

DATABASES = {  # expect: python.django.database-password password=literal
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "USER": "kiosk",
        "PASSWORD": "k1osk-door",  # finding: VT-0302
    }
}
OTHER_DATABASES = {"default": {"PASSWORD": "k1osk-door"}}  # expect-none: python.django.database-password
