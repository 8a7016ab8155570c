# Modules of other packages, and functions of our own, that are called like those of the library.
import house.hashlib as m0
import house.hmac as m1
import house.crypt as m2


def all_of_them(a):
    m0.md5()  # expect-none: python.hashlib.hash
    m0.blake2b()  # expect-none: python.hashlib.blake2b
    m0.blake2s()  # expect-none: python.hashlib.blake2s
    m0.new(a)  # expect-none: python.hashlib.new
    m0.file_digest(a, a)  # expect-none: python.hashlib.file-digest
    m0.HASH.digest()  # expect-none: python.hashlib.digest
    m0.HASH.hexdigest()  # expect-none: python.hashlib.hexdigest
    m0.pbkdf2_hmac(a, a, a, a, a)  # expect-none: python.hashlib.pbkdf2-hmac
    m0.scrypt(a)  # expect-none: python.hashlib.scrypt
    m1.new(a, a, a)  # expect-none: python.hashlib.hmac-new
    m1.digest(a, a, a)  # expect-none: python.hashlib.hmac-digest
    m1.HMAC.digest()  # expect-none: python.hashlib.hmac-result
    m2.crypt(a, a)  # expect-none: python.hashlib.crypt
    m2.mksalt(a)  # expect-none: python.hashlib.crypt-salt
