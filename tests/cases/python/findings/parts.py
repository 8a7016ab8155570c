from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def counted(key, number, note):
    nonce = bytearray(12)
    nonce[4:] = number.to_bytes(8, "big")
    return AESGCM(key).encrypt(nonce, note, None)  # no-finding


def forgotten(key, note):
    nonce = bytearray(12)
    return AESGCM(key).encrypt(nonce, note, None)  # finding: VT-0311 severity=high
