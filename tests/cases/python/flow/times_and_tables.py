"""Keys that are told by the clock, patterns that are replaced, and members that are asked for in a table."""
import datetime
import hashlib
import re

from Crypto.Cipher import AES


def by_clock(text):
    AES.new(str(datetime.datetime.now().timestamp()).encode()[:16], AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=time; finding: VT-0303
    AES.new(datetime.datetime.utcnow().isoformat().encode()[:16], AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=time; finding: VT-0303
    AES.new(datetime.timedelta(1).isoformat().encode()[:16], AES.MODE_GCM)  # no-finding: VT-0303


def by_pattern(text):
    hashlib.new(re.sub("_", "", "sha_1"), text)  # expect: python.hashlib.new algorithm=SHA-1; finding: VT-0202
    hashlib.new(re.sub("[0-9]", "", "sha1"), text)  # expect: python.hashlib.new algorithm=?


def by_table(text):
    hashlib.__dict__["sha1"](text)  # expect: python.hashlib.hash algorithm=SHA-1; finding: VT-0202
    vars(hashlib)["sha256"](text)  # expect: python.hashlib.hash algorithm=SHA-256
    by_clock.__dict__["sha1"](text)  # expect-none
