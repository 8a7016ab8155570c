import hashlib
import hmac

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa


def old(receipt):
    return hashlib.md5(receipt).hexdigest()  # finding: VT-0201 severity=medium


def by_name(receipt):
    return hashlib.new("sha1", receipt).hexdigest()  # finding: VT-0202 severity=medium


def good(receipt):
    return hashlib.sha256(receipt).hexdigest()  # no-finding


def tag(key, receipt):
    return hmac.new(key, receipt, hashlib.sha1).digest()  # no-finding


def tag_old(key, receipt):
    return hmac.new(key, receipt, hashlib.md5).digest()  # finding: VT-0204 severity=low; no-finding: VT-0201


def sign_old(receipt):
    key = rsa.generate_private_key(public_exponent=65537, key_size=3072)  # no-finding
    return key.sign(receipt, padding.PKCS1v15(), hashes.SHA1())  # finding: VT-0203 severity=high; no-finding: VT-0202


def sign(receipt):
    key = ec.generate_private_key(ec.SECP256R1())  # no-finding
    return key.sign(receipt, ec.ECDSA(hashes.SHA256()))  # no-finding


def small_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=1024)  # finding: VT-0501 severity=high


def small_exponent():
    return rsa.generate_private_key(public_exponent=3, key_size=3072)  # finding: VT-0505 severity=low


def small_curve():
    return ec.generate_private_key(ec.SECP192R1())  # finding: VT-0503 severity=high
