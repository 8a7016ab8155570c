"""Settings that a text in the code says, and sums."""
import functools
import hashlib
import json
import operator
import os

import yaml

salt = os.urandom(16)
SAID = json.loads('{"rounds": 1000, "kinds": {"all": ["md5", "sha1"]}, "check": false}')
WRITTEN = yaml.safe_load("""
kdf:
  rounds: 77
""")
OPEN = json.loads(os.environ["SAID"])
SIZES = [100, 200, 300]


def derive(rounds):
    return hashlib.pbkdf2_hmac("sha256", b"", salt, rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=?


hashlib.pbkdf2_hmac("sha256", b"", salt, SAID["rounds"])  # expect: python.hashlib.pbkdf2-hmac iterations=1000
hashlib.new(SAID["kinds"]["all"][1])  # expect: python.hashlib.new algorithm=SHA-1
hashlib.pbkdf2_hmac("sha256", b"", salt, WRITTEN["kdf"]["rounds"])  # expect: python.hashlib.pbkdf2-hmac iterations=77
hashlib.pbkdf2_hmac("sha256", b"", salt, SAID.get("none", 9))  # expect: python.hashlib.pbkdf2-hmac iterations=9
derive(OPEN["rounds"])
hashlib.pbkdf2_hmac("sha256", b"", salt, sum(SIZES))  # expect: python.hashlib.pbkdf2-hmac iterations=600
hashlib.pbkdf2_hmac("sha256", b"", salt, sum((1, 2), 10))  # expect: python.hashlib.pbkdf2-hmac iterations=13
hashlib.pbkdf2_hmac("sha256", b"", salt, functools.reduce(operator.mul, [10, 10, 10]))  # expect: python.hashlib.pbkdf2-hmac iterations=1000
