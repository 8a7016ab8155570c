# What one method puts into a field by way of a variable that is assigned once is what another finds there.
import hashlib
import hmac
import os


class Channel:
    def __init__(self, seed, source):
        drawn = os.urandom(32)  # expect: python.random.urandom generator=secure
        self.drawn = drawn
        digest = hashlib.sha256()  # expect: python.hashlib.hash algorithm=SHA-256
        digest.update(seed)
        self.derived = digest.digest()
        size = 16
        self.sized = os.urandom(size)  # expect: python.random.urandom generator=secure
        twice = b"0123456789abcdef"
        if source:
            twice = source.read(16)
        self.twice = twice
        filled = bytearray(16)
        source.readinto(filled)
        self.filled = filled
        for part in source:
            self.part = part

    def use(self, message):
        hmac.new(self.drawn, message, "sha256")  # expect: python.hashlib.hmac-new key=secure-random key_bits=256
        hmac.new(self.derived, message, "sha256")  # expect: python.hashlib.hmac-new key=derived
        hmac.new(self.sized, message, "sha256")  # expect: python.hashlib.hmac-new key=secure-random key_bits=128
        hmac.new(self.twice, message, "sha256")  # expect: python.hashlib.hmac-new key=?
        hmac.new(self.filled, message, "sha256")  # expect: python.hashlib.hmac-new key=?
        hmac.new(self.part, message, "sha256")  # expect: python.hashlib.hmac-new key=?
