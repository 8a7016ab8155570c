import hashlib

import argon2
import scrypt
from argon2 import profiles
from django.contrib.auth.hashers import MD5PasswordHasher, PBKDF2PasswordHasher, make_password
from django.core import signing
from django.core.signing import Signer, TimestampSigner
from django.utils.crypto import get_random_string, pbkdf2, salted_hmac
from flask_bcrypt import Bcrypt, generate_password_hash as bcrypt_hash
from passlib.crypto.digest import pbkdf2_hmac
from passlib.hash import argon2 as passlib_argon2
from passlib.hash import bcrypt, grub_pbkdf2_sha512, hex_md4, msdcc2, pbkdf2_sha256, scrypt as passlib_scrypt
from werkzeug.security import generate_password_hash


def keep(word, app, salt):
    generate_password_hash(word, "pbkdf2:sha256:600000")  # expect: python.werkzeug.generate algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=600000 password=? prf=HMAC
    generate_password_hash(word, method="pbkdf2:sha1:1000")  # expect: python.werkzeug.generate algorithm=PBKDF2 digest=SHA-1 function=keyderive iterations=1000 password=? prf=HMAC; finding: VT-0402
    generate_password_hash(word, method="pbkdf2")  # expect: python.werkzeug.generate algorithm=PBKDF2 digest=SHA-256 function=keyderive password=? prf=HMAC
    generate_password_hash(word, method="scrypt:32768:8:1")  # expect: python.werkzeug.generate algorithm=scrypt block_size=8 cost=32768 function=keyderive parallelism=1 password=?; finding: VT-0405
    generate_password_hash(word, method="scrypt")  # expect: python.werkzeug.generate algorithm=scrypt function=keyderive password=?
    generate_password_hash(word, method="md5")  # expect: python.werkzeug.generate algorithm=MD5 function=digest password=?; finding: VT-0201; finding: VT-0408
    generate_password_hash(word)  # expect: python.werkzeug.generate algorithm=? password=?
    make_password(word, None, "argon2")  # expect: python.django.make-password algorithm=Argon2id function=keyderive password=?
    make_password(word, hasher="unsalted_md5")  # expect: python.django.make-password algorithm=MD5 function=keyderive password=?; finding: VT-0201; finding: VT-0408
    make_password(word, salt="always", hasher="pbkdf2_sha256")  # expect: python.django.make-password algorithm=PBKDF2 digest=SHA-256 function=keyderive password=? prf=HMAC salt=literal salt_bits=48; finding: VT-0320
    make_password(word)  # expect: python.django.make-password algorithm=? function=keyderive password=?
    MD5PasswordHasher().encode(word, "salt")  # expect: python.django.hasher algorithm=MD5 function=keyderive password=? salt=literal salt_bits=32; expect-applied: python.django.encode; finding: VT-0201; finding: VT-0320; finding: VT-0408
    PBKDF2PasswordHasher().encode(word, salt, 1000)  # expect: python.django.hasher algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=1000 password=? prf=HMAC salt=?; expect-applied: python.django.encode-iterated; finding: VT-0402
    pbkdf2(word, salt, 1000, digest=hashlib.sha1)  # expect: python.django.pbkdf2 algorithm=PBKDF2 digest=SHA-1 function=keyderive iterations=1000 password=? prf=HMAC salt=?; finding: VT-0402
    pbkdf2(word, salt, 900000)  # expect: python.django.pbkdf2 algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=900000 password=? prf=HMAC salt=?
    salted_hmac("name", word)  # expect: python.django.salted-hmac algorithm=HMAC digest=SHA-1 function=tag
    salted_hmac("name", word, secret="changeit", algorithm="sha256")  # expect: python.django.salted-hmac algorithm=HMAC digest=SHA-256 function=tag key=literal key_bits=64; finding: VT-0301; finding: VT-0504
    Signer(key="changeit", algorithm="sha512").sign(word)  # expect: python.django.signer algorithm=HMAC digest=SHA-512 function=tag key=literal key_bits=64; finding: VT-0301; finding: VT-0504
    TimestampSigner().sign(word)  # expect: python.django.signer algorithm=HMAC function=tag
    signing.dumps({"a": 1}, key="changeit")  # expect: python.django.dumps algorithm=HMAC function=tag key=literal key_bits=64; finding: VT-0301; finding: VT-0504
    token = get_random_string(32)  # expect: python.django.random-string function=generate generator=secure
    argon2.PasswordHasher.from_parameters(profiles.CHEAPEST).hash(word)  # expect: python.argon2.from-parameters algorithm=Argon2id function=keyderive iterations=1 memory_kib=8 output_bits=32 parallelism=1 password=?; expect-applied: python.argon2.hash; finding: VT-0406
    argon2.PasswordHasher.from_parameters(profiles.RFC_9106_HIGH_MEMORY).hash(word)  # expect: python.argon2.from-parameters algorithm=Argon2id function=keyderive iterations=1 memory_kib=2097152 output_bits=256 parallelism=4 password=?; expect-applied: python.argon2.hash
    scrypt.hash(word, salt)  # expect: python.scrypt.hash algorithm=scrypt block_size=8 cost=16384 function=keyderive output_bits=512 parallelism=1 password=? salt=?; finding: VT-0405
    scrypt.hash(word, b"fixed salt", N=1024, r=8, p=1)  # expect: python.scrypt.hash algorithm=scrypt block_size=8 cost=1024 function=keyderive output_bits=512 parallelism=1 password=? salt=literal salt_bits=80; finding: VT-0320; finding: VT-0405
    Bcrypt(app).generate_password_hash(word, 4)  # expect: python.flask_bcrypt.hash algorithm=bcrypt cost=4 function=keyderive password=?; expect-applied: python.flask_bcrypt.instance; finding: VT-0404
    bcrypt_hash(word)  # expect: python.flask_bcrypt.hash algorithm=bcrypt function=keyderive password=?
    pbkdf2_sha256.encrypt(word, rounds=100, salt_size=16)  # expect: python.passlib.hash-rounds algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=100 password=? prf=HMAC; finding: VT-0401
    bcrypt.encrypt(word, rounds=6)  # expect: python.passlib.hash-cost algorithm=bcrypt cost=6 function=keyderive password=?; finding: VT-0404
    pbkdf2_sha256.using(default_rounds=310000).hash(word)  # expect: python.passlib.using algorithm=PBKDF2 digest=SHA-256 iterations=310000 password=? prf=HMAC; expect-applied: python.passlib.using-hash; finding: VT-0403
    passlib_argon2.using(rounds=1, memory_cost=512, parallelism=2, type="ID").hash(word)  # expect: python.passlib.using-argon2 algorithm=Argon2id iterations=1 memory_kib=512 parallelism=2 password=?; expect-applied: python.passlib.using-hash; finding: VT-0406
    passlib_scrypt.using(rounds=10, block_size=8).hash(word)  # expect: python.passlib.using-scrypt algorithm=scrypt block_size=8 cost=1024 password=?; expect-applied: python.passlib.using-hash; finding: VT-0405
    grub_pbkdf2_sha512.hash(word)  # expect: python.passlib.hash algorithm=PBKDF2 digest=SHA-512 function=keyderive password=? prf=HMAC
    hex_md4.hash(word)  # expect: python.passlib.hash algorithm=MD4 function=keyderive password=?; finding: VT-0201; finding: VT-0408
    msdcc2.hash(word, user="me")  # expect: python.passlib.hash algorithm=PBKDF2 digest=SHA-1 function=keyderive password=? prf=HMAC
    pbkdf2_hmac("sha256", word, salt, 1000)  # expect: python.passlib.pbkdf2-hmac algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=1000 password=? prf=HMAC salt=?; finding: VT-0402
