import hashlib
import hashlib as digests
from hashlib import sha1 as fingerprint


class Report:
    """hashlib.md5 is only a word here."""

    preferred = "sha512"

    def sha256(self, data):
        return len(data)

    def checksum(self, data, name=None):
        if name is None:
            name = self.preferred
        return hashlib.new(name.upper(), data)  # expect: python.hashlib.new algorithm=SHA-512 function=digest


def etag(body):
    hashlib.md5(body).hexdigest()  # expect: python.hashlib.hash algorithm=MD5 function=digest
    digests.sha3_256(body)  # expect: python.hashlib.hash algorithm=SHA3-256 function=digest
    hashlib.shake_128(body).hexdigest(16)  # expect: python.hashlib.hash algorithm=SHAKE128 function=digest
    fingerprint(body)  # expect: python.hashlib.hash algorithm=SHA-1 function=digest
    hashlib.new("ripemd160", body)  # expect: python.hashlib.new algorithm=RIPEMD-160 function=digest
    hashlib.new(body.name)  # expect: python.hashlib.new algorithm=? function=digest
    hashlib.blake2b(body)  # expect: python.hashlib.blake2b algorithm=BLAKE2b-512 function=digest
    hashlib.blake2b(body, digest_size=32, key=b"0123456789abcdef")  # expect: python.hashlib.blake2b algorithm=BLAKE2b-256 function=digest key=literal key_bits=128 output_bits=256
    hashlib.blake2s(body, digest_size=16)  # expect: python.hashlib.blake2s algorithm=BLAKE2s-128 function=digest output_bits=128
    print("hashlib.sha1(body)")  # expect-none
    Report().sha256(body)  # expect-none
    body.md5()  # expect-none


def of_file(path):
    with open(path, "rb") as stream:
        hashlib.file_digest(stream, "sha384")  # expect: python.hashlib.file-digest algorithm=SHA-384 function=digest
        hashlib.file_digest(stream, hashlib.sha224)  # expect: python.hashlib.file-digest algorithm=SHA-224 function=digest


if __name__ == "__main__":
    Report().checksum(b"x")
