import hashlib


def fingerprint(data, legacy=False):
    if legacy:
        return hashlib.md5(data).hexdigest()  # expect: python.hashlib.hash algorithm=MD5; expect-none: python.hashlib.hash role=unreached
    return hashlib.sha256(data).hexdigest()  # expect: python.hashlib.hash algorithm=SHA-256
