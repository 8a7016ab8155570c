"""What a caller that is not known may set goes above the defaults."""
import hashlib


def stretch(passphrase, salt, options):
    chosen = {"rounds": 900, "name": "sha1", **options}
    return hashlib.pbkdf2_hmac(chosen["name"], passphrase, salt, chosen["rounds"])  # expect: python.hashlib.pbkdf2-hmac digest=SHA-1 iterations=900; expect: python.hashlib.pbkdf2-hmac digest=? iterations=?


def fixed(passphrase, salt, options):
    chosen = {"rounds": 700, **options, "rounds": 650_000}
    return hashlib.pbkdf2_hmac("sha256", passphrase, salt, chosen["rounds"])  # expect: python.hashlib.pbkdf2-hmac iterations=650000; expect-none: python.hashlib.pbkdf2-hmac iterations=?
