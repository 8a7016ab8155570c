# What decides: truth asked for by its name, and what a class calls in capitals.
import hashlib

import requests


class Old:
    OLD_DIGESTS = False
    digests = False

    def digest(self, data):
        if self.OLD_DIGESTS:
            return hashlib.md5(data).digest()  # expect-none
        if self.digests:
            return hashlib.sha1(data).digest()  # expect: python.hashlib.hash algorithm=SHA-1
        return hashlib.sha3_256(data).digest()  # expect: python.hashlib.hash algorithm=SHA3-256


class Changed:
    OLD_NAMES = False

    def digest(self, data):
        if Changed.OLD_NAMES:
            return hashlib.md5(data).digest()  # expect: python.hashlib.hash algorithm=MD5
        return data


Changed.OLD_NAMES = input() == "old"


def fetch(url):
    requests.get(url, timeout=3, verify=bool(""))  # expect: python.requests.call certificate_check=disabled
    requests.get(url, timeout=3, verify=bool("yes"))  # expect: python.requests.call certificate_check=enabled
    requests.get(url, timeout=3, verify=bool(0))  # expect: python.requests.call certificate_check=disabled
