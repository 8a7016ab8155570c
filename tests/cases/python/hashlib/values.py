import base64
import binascii
import hashlib
import hmac

NAMES = {"old": {"hash": "SHA-1"}, "new": {"hash": "SHA3-512"}}


class Text(str):
    def lower(self):
        return "whirlpool"


def names(wanted):
    hashlib.new("MD5".lower())  # expect: python.hashlib.new algorithm=MD5 function=digest
    hashlib.new("-".join(["sha", "256"]))  # expect: python.hashlib.new algorithm=SHA-256 function=digest
    hashlib.new("sha-512".replace("-", ""))  # expect: python.hashlib.new algorithm=SHA-512 function=digest
    hashlib.new("sha%d" % 384)  # expect: python.hashlib.new algorithm=SHA-384 function=digest
    hashlib.new("sha{}".format(224))  # expect: python.hashlib.new algorithm=SHA-224 function=digest
    hashlib.new(f"sha{256}")  # expect: python.hashlib.new algorithm=SHA-256 function=digest
    hashlib.new("sha1:salted".split(":")[0])  # expect: python.hashlib.new algorithm=SHA-1 function=digest
    hashlib.new(" sha256 ".strip())  # expect: python.hashlib.new algorithm=SHA-256 function=digest
    hashlib.new(b"md5".decode("ascii"))  # expect: python.hashlib.new algorithm=MD5 function=digest
    hashlib.new(NAMES["old"]["hash"])  # expect: python.hashlib.new algorithm=SHA-1 function=digest
    hashlib.new(getattr(wanted, "name"))  # expect: python.hashlib.new algorithm=? function=digest
    getattr(hashlib, "sha1")()  # expect: python.hashlib.hash algorithm=SHA-1 function=digest
    print("hashlib.new('md5')")  # expect-none


def loops(message):
    some = ["md5"]
    some.append("sha1")
    for name in some:
        hashlib.new(name, message)  # expect: python.hashlib.new algorithm=MD5 function=digest; expect: python.hashlib.new algorithm=SHA-1 function=digest
    for function in (hashlib.sha224, hashlib.sha384):
        function(message)  # expect: python.hashlib.hash algorithm=SHA-224 function=digest; expect: python.hashlib.hash algorithm=SHA-384 function=digest


def bytes_of(message):
    hmac.new(bytes.fromhex("00010203"), message, "md5")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=literal key_bits=32
    hmac.new(base64.b64decode("MDEyMzQ1Njc4OWFiY2RlZg=="), message, "md5")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=literal key_bits=128
    hmac.new(binascii.unhexlify("00" * 16), message, "md5")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=zero key_bits=128
    hmac.new("key".encode("utf-8"), message, "md5")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=literal key_bits=24
    hmac.new(bytearray(8), message, "md5")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=zero key_bits=64
    hmac.new(bytes([1, 2, 3]), message, "md5")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=literal-array key_bits=24
    hmac.new(message[:16], message, "md5")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=? key_bits=128
    hmac.new(**{"key": b"k", "msg": message, "digestmod": "sha512"})  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-512 function=tag key=literal key_bits=8
    hashlib.pbkdf2_hmac("sha1", message, message, int("1000"))  # expect: python.hashlib.pbkdf2-hmac algorithm=PBKDF2 digest=SHA-1 function=keyderive iterations=1000 password=? prf=HMAC salt=?
    hmac.new(b"secret".ljust(16), message, "md5")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=literal key_bits=128
    grown = bytearray(b"abc")
    grown.extend(b"de")
    hmac.new(grown, message, "md5")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=literal key_bits=40
    mixed = bytearray(b"abc")
    mixed.extend(message)
    hmac.new(mixed, message, "md5")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=MD5 function=tag key=?
    hashlib.new(dict(alg="sha1")["alg"])  # expect: python.hashlib.new algorithm=SHA-1 function=digest
    many = ["md5"]
    many.extend(message)
    for name in many:
        hashlib.new(name)  # expect: python.hashlib.new algorithm=? function=digest
