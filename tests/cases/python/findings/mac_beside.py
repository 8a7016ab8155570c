# What is opened after its MAC was compared is authenticated; a MAC over the start value alone covers nothing.
import hashlib
import hmac

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def covered(key, iv, mac_key, sealed, tag):
    if not hmac.compare_digest(hmac.new(mac_key, iv + sealed, hashlib.sha256).digest(), tag):
        raise ValueError("altered")
    opener = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()  # expect: python.cryptography.cipher mode=CBC role=authenticated; no-finding: VT-0111
    return opener.update(sealed) + opener.finalize()


def beginning(key, iv, mac_key, sealed, tag):
    if not hmac.compare_digest(hmac.new(mac_key, iv, hashlib.sha256).digest(), tag):
        raise ValueError("altered")
    opener = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()  # expect: python.cryptography.cipher mode=CBC; expect-none: python.cryptography.cipher role=authenticated; finding: VT-0111
    return opener.update(sealed) + opener.finalize()
