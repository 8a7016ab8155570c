import crypt
import hashlib
import os

ROUNDS = 600_000


class Vault:
    def pbkdf2_hmac(self, name, password, salt, rounds):
        return name


def store(password):
    salt = os.urandom(16)  # expect: python.random.urandom algorithm=OS-random function=generate generator=secure
    hashlib.pbkdf2_hmac("sha256", password, salt, ROUNDS, dklen=32)  # expect: python.hashlib.pbkdf2-hmac algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=600000 output_bits=256 password=? prf=HMAC salt=secure-random salt_bits=128
    hashlib.pbkdf2_hmac(hash_name="sha1", password=b"changeit", salt=b"pepper", iterations=1000)  # expect: python.hashlib.pbkdf2-hmac algorithm=PBKDF2 digest=SHA-1 function=keyderive iterations=1000 password=literal password_bits=64 prf=HMAC salt=literal salt_bits=48
    hashlib.scrypt(password, salt=salt, n=2**14, r=8, p=1)  # expect: python.hashlib.scrypt algorithm=scrypt block_size=8 cost=16384 function=keyderive output_bits=512 parallelism=1 password=? salt=secure-random salt_bits=128
    hashlib.scrypt(password, salt=b"fixed", n=1024, r=8, p=2, dklen=32)  # expect: python.hashlib.scrypt algorithm=scrypt block_size=8 cost=1024 function=keyderive output_bits=256 parallelism=2 password=? salt=literal salt_bits=40
    crypt.crypt("secret", "$6$rounds=5000$saltstring")  # expect: python.hashlib.crypt algorithm=sha512crypt function=keyderive password=literal password_bits=48
    crypt.crypt("secret", crypt.mksalt(crypt.METHOD_MD5))  # expect: python.hashlib.crypt algorithm=md5crypt function=keyderive password=literal password_bits=48; expect-applied: python.hashlib.crypt-salt
    Vault().pbkdf2_hmac("sha1", password, salt, 1)  # expect-none
