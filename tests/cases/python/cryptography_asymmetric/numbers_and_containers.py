# Keys that are made of numbers are keys; what a container holds is where its key is from.
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import pkcs12


def of_numbers(n, message, signature):
    public = rsa.RSAPublicNumbers(e=65537, n=n).public_key()  # expect: python.cryptography.rsa-numbers algorithm=RSA; expect-applied: python.cryptography.numbers-public-key
    public.verify(signature, message, padding.PKCS1v15(), hashes.SHA384())  # expect: python.cryptography.rsa-verify padding=PKCS1v15 digest=SHA-384


def of_a_point(x, y, message, signature):
    point = ec.EllipticCurvePublicNumbers(x, y, ec.SECP384R1())  # expect: python.cryptography.ec-numbers curve=P-384
    point.public_key().verify(signature, message, ec.ECDSA(hashes.SHA256()))  # expect: python.cryptography.ec-verify algorithm=ECDSA curve=P-384 digest=SHA-256


def there_and_back(message):
    first = ec.generate_private_key(ec.SECP256R1())  # expect: python.cryptography.ec-generate curve=P-256
    second = first.private_numbers().private_key()  # expect-applied: python.cryptography.numbers-private-key
    return second.sign(message, ec.ECDSA(hashes.SHA512()))  # expect: python.cryptography.ec-sign algorithm=ECDSA curve=P-256


def contained(certificate):
    key = rsa.generate_private_key(65537, 3072)  # expect: python.cryptography.rsa-generate key_bits=3072
    box = pkcs12.serialize_key_and_certificates(b"box", key, certificate, None, serialization.NoEncryption())  # expect-applied: python.cryptography.serialize-pkcs12
    return pkcs12.load_key_and_certificates(box, None)  # expect: python.cryptography.load-pkcs12 private_key=secure-random


class Own:
    def private_key(self):
        return self

    def public_key(self):
        return self

    def serialize_key_and_certificates(self, *parts):
        return parts


def own():
    Own().private_key()  # expect-none: python.cryptography.numbers-private-key
    Own().public_key()  # expect-none: python.cryptography.numbers-public-key
    Own().serialize_key_and_certificates(1)  # expect-none: python.cryptography.serialize-pkcs12
