# A hash that a call takes is no use of its own, also where the function was looked at again for another call in it.
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from .house_keys import HOUSE_KEY


def start(number):
    return x509.CertificateBuilder().serial_number(number)


def issue(backend):
    private_key = HOUSE_KEY.private_key(backend)
    builder = start(7)
    # expect: python.cryptography.certificate-sign digest=SHA-256
    # expect-none: python.cryptography.hash-algorithm
    return builder.sign(private_key, hashes.SHA256(), backend)
