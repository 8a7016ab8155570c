# Settings of a Django project.
import os

DEBUG = False
PASSWORD_HASHERS = [  # expect: python.django.password-hashers algorithm=Argon2id; expect: python.django.password-hashers algorithm=MD5
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.UnsaltedMD5PasswordHasher",  # finding: VT-0201
]


def unused():
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # expect-none: python.django.password-hashers
    return PASSWORD_HASHERS
