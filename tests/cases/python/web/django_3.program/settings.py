from django.contrib.auth.hashers import make_password

PASSWORD_HASHERS = [  # expect: python.django.password-hashers algorithm=PBKDF2 iterations=260000
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]


def set_password(user, password):
    user.password = make_password(password, None, "pbkdf2_sha256")  # expect: python.django.make-password algorithm=PBKDF2 digest=SHA-256 iterations=260000
