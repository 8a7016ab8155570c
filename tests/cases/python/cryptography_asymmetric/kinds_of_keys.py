# A key of which only a check says what it is.
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, padding, rsa


def checked_first(key, signature, data):
    if not isinstance(key, rsa.RSAPublicKey):
        raise TypeError("an RSA key is needed")
    key.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())  # expect: python.cryptography.rsa-verify algorithm=RSA digest=SHA-256


def asserted(key, signature, data):
    assert isinstance(key, ec.EllipticCurvePublicKey), "an EC key is needed"
    key.verify(signature, data, ec.ECDSA(hashes.SHA384()))  # expect: python.cryptography.ec-verify algorithm=ECDSA digest=SHA-384


def with_something_else(key, signature, data):
    if data and isinstance(key, dsa.DSAPublicKey):
        key.verify(signature, data, hashes.SHA1())  # expect: python.cryptography.dsa-verify algorithm=DSA digest=SHA-1


def perhaps(key, signature, data):
    if data or isinstance(key, dsa.DSAPublicKey):
        key.verify(signature, data)  # expect-none: python.cryptography.dsa-verify
