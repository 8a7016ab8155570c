"""A module's variable that a function of another module sets, and one that the module's own function sets."""
import urllib3
from cryptography.hazmat.primitives.asymmetric import rsa

import settings
import store


def ask():
    pool = urllib3.PoolManager(cert_reqs=settings.CHECK)  # expect: python.urllib3.pool certificate_check=disabled
    return pool.request("GET", "https://mill.example/grain").status


def key():
    return rsa.generate_private_key(public_exponent=65537, key_size=settings.BITS)  # expect: python.cryptography.rsa-generate key_bits=1024


if __name__ == "__main__":
    store.loosen()
    settings.shrink()
    settings.local()
    ask()
    key()
