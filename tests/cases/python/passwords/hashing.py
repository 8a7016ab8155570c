import argon2
import bcrypt
from argon2 import low_level
from passlib.context import CryptContext
from passlib.hash import bcrypt as slow
from passlib.hash import md5_crypt, pbkdf2_sha256, sha512_crypt


class Kitchen:
    def hashpw(self, potatoes, salt):
        return potatoes


def store(password, salt):
    bcrypt.hashpw(password, bcrypt.gensalt(rounds=10))  # expect: python.bcrypt.hashpw algorithm=bcrypt cost=10 function=keyderive password=? salt=secure-random; expect-applied: python.bcrypt.gensalt
    bcrypt.hashpw(b"changeit", bcrypt.gensalt())  # expect: python.bcrypt.hashpw algorithm=bcrypt cost=12 function=keyderive password=literal password_bits=64 salt=secure-random
    bcrypt.hashpw(password, salt)  # expect: python.bcrypt.hashpw algorithm=bcrypt function=keyderive password=? salt=?
    bcrypt.checkpw(password, salt)  # expect: python.bcrypt.checkpw algorithm=bcrypt function=verify password=?
    bcrypt.kdf(password=password, salt=b"salt", desired_key_bytes=32, rounds=100)  # expect: python.bcrypt.kdf algorithm=bcrypt-PBKDF function=keyderive iterations=100 output_bits=256 password=? salt=literal salt_bits=32
    argon2.PasswordHasher().hash("changeit")  # expect: python.argon2.password-hasher algorithm=Argon2id function=keyderive password=literal password_bits=64; expect-applied: python.argon2.hash
    argon2.PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)  # expect: python.argon2.password-hasher algorithm=Argon2id function=keyderive iterations=2 memory_kib=19456 parallelism=1
    low_level.hash_secret_raw(password, salt, 3, 65536, 4, 32, low_level.Type.I)  # expect: python.argon2.low-level algorithm=Argon2i function=keyderive iterations=3 memory_kib=65536 output_bits=256 parallelism=4 password=? salt=?
    md5_crypt.hash("changeit")  # expect: python.passlib.hash algorithm=md5crypt function=keyderive password=literal password_bits=64
    sha512_crypt.verify(password, salt)  # expect: python.passlib.hash algorithm=sha512crypt function=verify password=?
    pbkdf2_sha256.using(rounds=1000).hash(password)  # expect: python.passlib.using algorithm=PBKDF2 digest=SHA-256 iterations=1000 password=? prf=HMAC; expect-applied: python.passlib.using-hash
    slow.using(rounds=13)  # expect: python.passlib.using-cost algorithm=bcrypt cost=13
    CryptContext(schemes=["pbkdf2_sha512", "des_crypt"], deprecated="auto")  # expect: python.passlib.context algorithm=DES-crypt; expect: python.passlib.context algorithm=PBKDF2 digest=SHA-512 prf=HMAC
    CryptContext(["bcrypt"], bcrypt__rounds=11)  # expect: python.passlib.context-of-bcrypt algorithm=bcrypt cost=11
    Kitchen().hashpw("bcrypt.hashpw", salt)  # expect-none
