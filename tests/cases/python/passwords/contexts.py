"""How much a scheme costs in a context."""
from passlib.context import CryptContext


class Shelf:
    class CryptContext:
        def __init__(self, schemes, **options):
            self.schemes = schemes


def few():
    return CryptContext(schemes=["pbkdf2_sha256"], pbkdf2_sha256__default_rounds=5000)  # expect: python.passlib.context-of-one algorithm=PBKDF2 digest=SHA-256 iterations=5000 prf=HMAC


def many():
    return CryptContext(["pbkdf2_sha512"], pbkdf2_sha512__rounds=210000)  # expect: python.passlib.context-of-one algorithm=PBKDF2 digest=SHA-512 iterations=210000 prf=HMAC


def of_two():
    return CryptContext(["argon2", "pbkdf2_sha256"], pbkdf2_sha256__rounds=5000)  # expect: python.passlib.context algorithm=Argon2; expect: python.passlib.context algorithm=PBKDF2 digest=SHA-256 prf=HMAC; expect-none: python.passlib.context-of-one


def own():
    return Shelf.CryptContext(["pbkdf2_sha256"], pbkdf2_sha256__default_rounds=5000)  # expect-none: python.passlib.context-of-one
