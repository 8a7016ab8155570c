"""What a loop of many rounds appends to is of no known length."""
import hmac
import secrets


def tag(message):
    key = bytearray()
    for _ in range(32):
        key.append(secrets.randbelow(256))  # expect: python.random.secrets
    return hmac.new(bytes(key), message, "sha256").digest()  # expect: python.hashlib.hmac-new key=secure-random; expect-none: python.hashlib.hmac-new key_bits=8; no-finding


def short(message):
    key = bytearray()
    for _ in range(4):
        key.append(secrets.randbelow(256))  # expect: python.random.secrets
    return hmac.new(bytes(key), message, "sha256").digest()  # expect: python.hashlib.hmac-new key_bits=32; finding: VT-0504
