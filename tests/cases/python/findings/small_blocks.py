# A mode that authenticates makes the blocks no larger.
from Crypto.Cipher import AES, CAST, Blowfish


def seal(key, text):
    box = CAST.new(key, CAST.MODE_EAX)  # finding: VT-0105
    return box.encrypt_and_digest(text), box.nonce


def seal_otherwise(key, text):
    box = Blowfish.new(key, Blowfish.MODE_EAX)  # finding: VT-0105
    return box.encrypt_and_digest(text), box.nonce


def seal_well(key, text):
    box = AES.new(key, AES.MODE_EAX)  # no-finding: VT-0105
    return box.encrypt_and_digest(text), box.nonce
