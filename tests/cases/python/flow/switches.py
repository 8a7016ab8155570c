# What decides: truth asked for by its name, and what a class calls in capitals.
import hashlib

import requests


class Settings:
    OLD_DIGESTS = False
    OLD_NAMES = False
    digests = False


class Maker:
    OLD_SUMS = False

    def digest(self, data):
        if Settings.OLD_DIGESTS:
            return hashlib.md5(data).digest()  # expect-none
        if Settings.digests:
            return hashlib.sha1(data).digest()  # expect: python.hashlib.hash algorithm=SHA-1
        if self.OLD_SUMS:  # who extends it may say so
            return hashlib.sha224(data).digest()  # expect: python.hashlib.hash algorithm=SHA-224
        if Settings.OLD_NAMES:
            return hashlib.md5(data).digest()  # expect: python.hashlib.hash algorithm=MD5
        return hashlib.sha3_256(data).digest()  # expect: python.hashlib.hash algorithm=SHA3-256


Settings.OLD_NAMES = input() == "old"


def fetch(url):
    requests.get(url, timeout=3, verify=bool(""))  # expect: python.requests.call certificate_check=disabled
    requests.get(url, timeout=3, verify=bool("yes"))  # expect: python.requests.call certificate_check=enabled
    requests.get(url, timeout=3, verify=bool(0))  # expect: python.requests.call certificate_check=disabled
