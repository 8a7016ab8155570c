from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa


# A padding that is given is there, whether it is known or not.
def verify_by(numbers, signature, message, make):
    key = rsa.RSAPublicNumbers(e=numbers[0], n=numbers[1]).public_key()
    key.verify(signature, message, make(), hashes.SHA256())  # expect: python.cryptography.rsa-verify padding=? digest=SHA-256 certainty=partial


def decrypt_with(message, given):
    key = rsa.generate_private_key(65537, 2048)
    plain = key.decrypt(message, given)  # expect: python.cryptography.rsa-decrypt algorithm=RSA padding=?
    return plain + key.decrypt(message, padding.PKCS1v15())  # expect: python.cryptography.rsa-decrypt algorithm=RSA padding=PKCS1v15 certainty=resolved
