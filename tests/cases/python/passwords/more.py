"""Salts and costs that are given to Passlib, argon2-cffi and crypt, and what Django and Flask are told."""
import crypt

import argon2
from arc4 import ARC4
from django.contrib.auth.hashers import BCryptSHA256PasswordHasher
from fastecdsa import curve, keys
from flask import Flask
from passlib.context import CryptContext
from passlib.hash import argon2 as passlib_argon2
from pbkdf2 import PBKDF2

app = Flask(__name__)
app.config["BCRYPT_LOG_ROUNDS"] = 4  # expect: python.flask.bcrypt-rounds algorithm=bcrypt cost=4; finding: VT-0404
app.config["BCRYPT_LOG_LEVEL"] = 4  # expect-none: python.flask.bcrypt-rounds


class Slow(BCryptSHA256PasswordHasher):
    rounds = 5  # expect: python.django.hasher-rounds algorithm=bcrypt cost=5; finding: VT-0404


class Lamp:
    rounds = 5  # expect-none: python.django.hasher-rounds


def used(password, salt):
    CryptContext(schemes=["bcrypt_sha256"], bcrypt_sha256__rounds=6)  # expect: python.passlib.context-of-bcrypt algorithm=bcrypt cost=6; finding: VT-0404
    CryptContext(schemes=["argon2"], bcrypt__rounds=6)  # expect-none: python.passlib.context-of-bcrypt
    passlib_argon2.using(salt=b"kiosk-kiosk-kiosk").hash(password)  # expect: python.passlib.using-argon2 salt=literal; finding: VT-0320
    argon2.PasswordHasher().hash(password, salt=b"kiosk-kiosk-kiosk")  # expect: python.argon2.password-hasher salt=literal; finding: VT-0320
    crypt.crypt(password, "$6$kioskkiosk$")  # expect: python.hashlib.crypt algorithm=sha512crypt salt=literal; finding: VT-0320
    crypt.crypt(password, salt)  # no-finding: VT-0320
    PBKDF2(password, salt)  # expect: python.pbkdf2.new algorithm=PBKDF2 iterations=1000 digest=SHA-1; finding: VT-0402
    ARC4(salt)  # expect: python.arc4.new algorithm=RC4; finding: VT-0107
    keys.gen_private_key(curve.P192)  # expect: python.fastecdsa.generate algorithm=ECDSA curve=P-192; finding: VT-0503
    keys.gen_keypair(curve.P256)  # expect: python.fastecdsa.generate algorithm=ECDSA curve=P-256


def look_alikes(lamp, salt):
    lamp.gen_private_key(salt)  # expect-none: python.fastecdsa.generate
    lamp.ARC4(salt)  # expect-none: python.arc4.new
    lamp.PBKDF2(salt)  # expect-none: python.pbkdf2.new
