import hashlib
import os

from flask import current_app


def stretched(word):
    rounds = current_app.config["MEMBER_ROUNDS"]
    return hashlib.pbkdf2_hmac("sha256", word, os.urandom(16), rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=1500


def salted(word):
    salt = current_app.config.get("MEMBER_SALT", "").encode()
    return hashlib.pbkdf2_hmac("sha256", word, salt, 600000)  # expect: python.hashlib.pbkdf2-hmac salt=literal


def of_guests(word):
    salt = current_app.config["GUEST_SALT"]
    return hashlib.pbkdf2_hmac("sha256", word, salt, current_app.config.get("GUEST_ROUNDS"))  # expect: python.hashlib.pbkdf2-hmac salt=? iterations=?
