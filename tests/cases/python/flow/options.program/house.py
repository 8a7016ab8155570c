import hashlib
import os

import urllib3

from terms import terms


def open_pool(trusted):
    return urllib3.PoolManager(**terms(trusted))  # expect: python.urllib3.pool certificate_check=disabled


class Stretcher:
    def __init__(self, level):
        self.rounds = level.value

    def stretch(self, password):
        return hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), self.rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=1024; expect: python.random.urandom


open_pool(True)
