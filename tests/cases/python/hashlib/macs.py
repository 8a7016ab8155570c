import hmac
import os
from hashlib import sha1
import hashlib

KEY = b"not a secret any more"


class Signer:
    def __init__(self, key):
        self.key = key

    def new(self, key, message, digestmod):
        return message

    def sign(self, message):
        return hmac.new(self.key, message, hashlib.sha512).hexdigest()  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-512 function=tag key=literal


hmac.new(KEY, b"m", sha1)  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-1 function=tag key=literal key_bits=168
hmac.new(KEY, b"m", digestmod="sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=literal key_bits=168
hmac.HMAC(os.urandom(32), b"m", "sha3_256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA3-256 function=tag key=secure-random key_bits=256; expect: python.random.urandom algorithm=OS-random function=generate generator=secure
hmac.new(KEY, b"m")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=literal key_bits=168
hmac.digest(KEY, b"m", "md5")  # expect: python.hashlib.hmac-digest algorithm=HMAC digest=MD5 function=tag key=literal key_bits=168
hmac.compare_digest(b"a", b"b")  # expect-none
Signer(hashlib.sha256(KEY).digest()).sign(b"m")  # expect: python.hashlib.hash algorithm=SHA-256 function=digest
Signer(KEY).new(KEY, b"m", "sha1")  # expect-none
