"""Salts and costs that callers choose."""
import argon2
import pbkdf2
from passlib.context import CryptContext
from passlib.hash import bcrypt, pbkdf2_sha256, sha512_crypt
from passlib.utils.pbkdf2 import pbkdf2 as derive
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from pwdlib.hashers.bcrypt import BcryptHasher
from werkzeug.security import pbkdf2_bin, pbkdf2_hex


def used(password, salt):
    pbkdf2_sha256.hash(password, salt=b"baker's oven")  # expect: python.passlib.hash-salt algorithm=PBKDF2 salt=literal
    sha512_crypt.encrypt(password, salt="ovenoven", rounds=1000)  # expect: python.passlib.hash-salt algorithm=sha512crypt salt=literal iterations=1000
    sha512_crypt.hash(password)  # expect-none: python.passlib.hash-salt
    bcrypt.using(salt="abcdefghijklmnopqrstuu").hash(password)  # expect: python.passlib.using-cost salt=literal
    CryptContext(schemes=["sha512_crypt"], sha512_crypt__rounds=2000)  # expect: python.passlib.context-of-crypt algorithm=sha512crypt iterations=2000
    CryptContext(schemes=["argon2"], argon2__time_cost=1, argon2__memory_cost=16)  # expect: python.passlib.context-of-argon2 algorithm=Argon2 iterations=1 memory_kib=16
    CryptContext(schemes=["argon2"], argon2__rounds=4)  # expect: python.passlib.context-of-argon2 iterations=4
    derive(password, salt, 50, 32, "hmac-sha256")  # expect: python.passlib.pbkdf2 iterations=50 digest=SHA-256 output_bits=256
    derive(password, b"oven", 60)  # expect: python.passlib.pbkdf2 iterations=60 digest=SHA-1 salt=literal
    argon2.hash_password(password, b"the baker's oven")  # expect: python.argon2.hash-password algorithm=Argon2i salt=literal
    argon2.hash_password_raw(password, time_cost=1, memory_cost=8)  # expect: python.argon2.hash-password iterations=1 memory_kib=8
    pbkdf2.crypt(password, "ovenoven", 400)  # expect: python.pbkdf2.crypt salt=literal iterations=400
    pbkdf2_hex(password, "oven", 700)  # expect: python.werkzeug.pbkdf2 salt=literal iterations=700
    pbkdf2_bin(password, salt)  # expect: python.werkzeug.pbkdf2 salt=?
    return PasswordHash((Argon2Hasher(time_cost=1, memory_cost=64), BcryptHasher(rounds=5)))  # expect: python.pwdlib.argon2 algorithm=Argon2id iterations=1 memory_kib=64; expect: python.pwdlib.bcrypt cost=5


def usual():
    return BcryptHasher(), Argon2Hasher()  # expect: python.pwdlib.bcrypt cost=12; expect: python.pwdlib.argon2 algorithm=Argon2id


class Oven:
    def bake(self, *all, **more):
        return self

    hash = crypt = pbkdf2 = hash_password = CryptContext = BcryptHasher = Argon2Hasher = pbkdf2_hex = using = bake


def look_alikes(password):
    oven = pbkdf2_sha256 = pbkdf2 = argon2 = Oven()
    pbkdf2_sha256.hash(password, salt=b"baker's oven")  # expect-none: python.passlib.hash-salt
    pbkdf2.crypt(password, "ovenoven")  # expect-none: python.pbkdf2.crypt
    pbkdf2.pbkdf2(password, b"oven", 60)  # expect-none: python.passlib.pbkdf2
    argon2.hash_password(password, b"oven")  # expect-none: python.argon2.hash-password
    oven.CryptContext(schemes=["sha512_crypt"])  # expect-none: python.passlib.context-of-crypt
    oven.CryptContext(schemes=["argon2"])  # expect-none: python.passlib.context-of-argon2
    oven.BcryptHasher(rounds=4)  # expect-none: python.pwdlib.bcrypt
    oven.Argon2Hasher(time_cost=1)  # expect-none: python.pwdlib.argon2
    oven.pbkdf2_hex(password, "oven")  # expect-none: python.werkzeug.pbkdf2
