import hashlib

import jwt


def checksum(part):
    return hashlib.md5(part, usedforsecurity=False)  # no-finding


def checksum_by_name(part):
    return hashlib.new("sha1", part, usedforsecurity=False)  # no-finding


def fingerprint(part):
    return hashlib.md5(part, usedforsecurity=True)  # finding: VT-0201


def peek(token):
    return jwt.decode(token, options={"verify_signature": False})  # finding: VT-0205


def read(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], options={"verify_signature": True})  # no-finding: VT-0205
