"""Modules that are named by their whole path."""
import hashlib
import os.path

import mill.grind
import mill.settings


def derive(phrase):
    return hashlib.pbkdf2_hmac("sha256", phrase, b"", mill.settings.ROUNDS)  # expect: python.hashlib.pbkdf2-hmac iterations=1234


def kinds(data):
    return hashlib.new(mill.settings.Kinds.SHORT, data)  # expect: python.hashlib.new algorithm=MD5


def hidden(mill):
    return hashlib.pbkdf2_hmac("sha256", b"", b"", mill.settings.ROUNDS)  # expect-none: python.hashlib.pbkdf2-hmac iterations=1234


mill.grind.digest("sha1", b"flour")
print(os.path.join("a", "b"))
