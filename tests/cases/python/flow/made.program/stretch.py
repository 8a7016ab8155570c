import hashlib
import os

import requests


class Stretch:
    def __init__(self, rounds):
        self.rounds = rounds

    def __call__(self, password):
        return hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), self.rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=1024; expect: python.random.urandom


class Carrier:
    def __init__(self, **options):
        self.options = {"timeout": 3, "verify": True}
        self.options.update(options)

    def get(self, url):
        return requests.get(url, **self.options)  # expect: python.requests.call certificate_check=disabled
