# Functions of another package that are called like those of the library.
import house


def all_of_them(a):
    house.argon2.PasswordHasher.from_parameters(a)  # expect-none: python.argon2.from-parameters
    house.passlib.hash.pbkdf2_sha1.hash(a)  # expect-none: python.passlib.hash-rounds
    house.passlib.hash.bcrypt.hash(a)  # expect-none: python.passlib.hash-cost
    house.passlib.hash.argon2.using(a)  # expect-none: python.passlib.using-argon2
    house.passlib.hash.scrypt.using(a)  # expect-none: python.passlib.using-scrypt
    house.passlib.crypto.digest.pbkdf2_hmac(a)  # expect-none: python.passlib.pbkdf2-hmac
    house.scrypt.hash(a)  # expect-none: python.scrypt.hash
    house.flask_bcrypt.Bcrypt(a)  # expect-none: python.flask_bcrypt.instance
    house.flask_bcrypt.generate_password_hash(a)  # expect-none: python.flask_bcrypt.hash
    house.werkzeug.security.generate_password_hash(a)  # expect-none: python.werkzeug.generate
    house.django.contrib.auth.hashers.make_password(a)  # expect-none: python.django.make-password
    house.django.contrib.auth.hashers.PBKDF2PasswordHasher(a)  # expect-none: python.django.hasher
    house.django.contrib.auth.hashers.PBKDF2PasswordHasher.encode(a)  # expect-none: python.django.encode
    house.django.contrib.auth.hashers.PBKDF2PasswordHasher.encode(a)  # expect-none: python.django.encode-iterated
    house.django.utils.crypto.pbkdf2(a)  # expect-none: python.django.pbkdf2
    house.django.utils.crypto.salted_hmac(a)  # expect-none: python.django.salted-hmac
    house.django.core.signing.Signer(a)  # expect-none: python.django.signer
    house.django.core.signing.dumps(a)  # expect-none: python.django.dumps
    house.django.utils.crypto.get_random_string(a)  # expect-none: python.django.random-string
