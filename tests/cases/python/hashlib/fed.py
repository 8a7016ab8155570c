# What a hash of constants gives is a constant, what one of the time gives can be guessed.
import hashlib
import time
from Crypto.Cipher import AES


def of_constants(data, more):
    AES.new(hashlib.sha256(b"passphrase").digest(), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=literal
    h = hashlib.sha256()
    h.update(b"pass")
    h.update(b"phrase")
    AES.new(h.digest(), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=literal


def of_others(data, more):
    AES.new(hashlib.sha256(data).digest(), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=derived
    h = hashlib.sha256(b"prefix")
    h.update(more)
    AES.new(h.digest(), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=derived
    other = hashlib.sha256(b"prefix")
    more.fill(other)
    AES.new(other.digest(), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=derived
