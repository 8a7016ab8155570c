"""What comes to a map that is there already."""
import hashlib

import requests


def named(url):
    options = {"verify": True, "timeout": 3}
    options.update(verify=False)
    requests.get(url, **options)  # expect: python.requests.call certificate_check=disabled


def of_a_map(url):
    options = {"verify": False}
    more = {"verify": True}
    options.update(more)
    requests.get(url, **options)  # expect: python.requests.call certificate_check=enabled


def of_others(url, more):
    options = {"verify": False}
    options.update(more)
    requests.get(url, **options)  # expect: python.requests.call certificate_check=?


class Client:
    def __init__(self, **given):
        self.options = {"verify": True}
        self.options.update(given)

    def get(self, url):
        return requests.get(url, **self.options)  # expect: python.requests.call certificate_check=disabled


Client(verify=False).get("https://bank.internal/")


def of_a_hash(data):
    """h.update is no map's."""
    digest = hashlib.sha256()  # expect: python.hashlib.hash algorithm=SHA-256
    digest.update(data)
    return digest.digest()
