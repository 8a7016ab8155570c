"""A key that is a MAC of something."""
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def derived(secret, label, iv):
    mac = hmac.HMAC(secret, hashes.SHA256())  # expect: python.cryptography.hmac digest=SHA-256
    mac.update(label)
    return Cipher(algorithms.AES(mac.finalize()), modes.CBC(iv))  # expect: python.cryptography.cipher key=derived; expect-applied: python.cryptography.mac-finalize
