"""Modules that may not be installed: where the name is used it is the import."""
try:
    from Crypto.Cipher import DES
except ImportError:
    DES = None
try:
    from hashlib import md5 as fingerprint
except ImportError:
    fingerprint = None
requests = None


def load():
    global requests
    if requests is None:
        import requests


def seal(key, text):
    if DES is None:
        raise RuntimeError("install pycryptodome")
    return DES.new(key, DES.MODE_ECB).encrypt(text)  # expect: python.pycryptodome.block-cipher algorithm=DES mode=ECB


def mark(document):
    return fingerprint(document).hexdigest()  # expect: python.hashlib.hash algorithm=MD5


def fetch(url):
    load()
    return requests.get(url, verify=False)  # expect: python.requests.call certificate_check=disabled


def plain(document):
    fingerprint = None
    return fingerprint(document)  # expect-none: python.hashlib.hash
