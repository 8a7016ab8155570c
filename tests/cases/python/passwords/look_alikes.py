# Modules of other packages, and functions of our own, that are called like those of the library.
import house.bcrypt as m0
import house.argon2 as m1
import house.argon2.low_level as m2
import house.passlib.hash.bcrypt as m3
import house.passlib.hash.argon2 as m4
import house.passlib.hash as m5
import house.passlib.context as m6


def all_of_them(a):
    m0.gensalt(a)  # expect-none: python.bcrypt.gensalt
    m0.hashpw(a, a)  # expect-none: python.bcrypt.hashpw
    m0.checkpw(a)  # expect-none: python.bcrypt.checkpw
    m0.kdf(a, a, a, a)  # expect-none: python.bcrypt.kdf
    m1.PasswordHasher(a, a, a, a, a, a, a)  # expect-none: python.argon2.password-hasher
    m1.PasswordHasher.hash(a)  # expect-none: python.argon2.hash
    m2.hash_secret(a, a, a, a, a, a, a)  # expect-none: python.argon2.low-level
    m3.hash(a)  # expect-none: python.passlib.hash
    m4.using()  # expect-none: python.passlib.using
    m3.using()  # expect-none: python.passlib.using-cost
    m5.Scheme.hash(a)  # expect-none: python.passlib.using-hash
    m6.CryptContext(a)  # expect-none: python.passlib.context
