"""Keys that are told by the clock, patterns that are replaced, and members that are asked for in a table."""
import datetime
import hashlib
import re

from Crypto.Cipher import AES


class Lamp:
    def now(self):
        return self

    timestamp = isoformat = now


def by_clock(text):
    now = datetime.datetime.now()  # expect-applied: python.stdlib.now
    seconds = now.timestamp()  # expect-applied: python.stdlib.timestamp
    told = now.isoformat()  # expect-applied: python.stdlib.time-told
    AES.new(str(seconds).encode()[:16], AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=time; finding: VT-0303
    AES.new(told.encode()[:16], AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=time; finding: VT-0303


def look_alikes():
    lamp = Lamp().now()  # expect-none: python.stdlib.now
    lamp.timestamp()  # expect-none: python.stdlib.timestamp
    lamp.isoformat()  # expect-none: python.stdlib.time-told


def by_pattern(text):
    hashlib.new(re.sub("_", "", "sha_1"), text)  # expect: python.hashlib.new algorithm=SHA-1; finding: VT-0202
    hashlib.new(re.sub("[0-9]", "", "sha1"), text)  # expect: python.hashlib.new algorithm=?


def by_table(text):
    hashlib.__dict__["sha1"](text)  # expect: python.hashlib.hash algorithm=SHA-1; finding: VT-0202
    vars(hashlib)["sha256"](text)  # expect: python.hashlib.hash algorithm=SHA-256
    by_clock.__dict__["sha1"](text)  # expect-none
