import hmac
import os
import random
import secrets
import uuid


def tags(message):
    hmac.new(os.urandom(32), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=secure-random key_bits=256; expect: python.random.urandom algorithm=OS-random function=generate generator=secure
    hmac.new(random.randbytes(32), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=predictable-random key_bits=256; expect: python.random.bytes algorithm=Mersenne-Twister function=generate generator=predictable
    hmac.new(secrets.token_bytes(32), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=secure-random key_bits=256; expect: python.random.token-bytes algorithm=OS-random function=generate generator=secure
    hmac.new(random.SystemRandom().randbytes(32), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=secure-random key_bits=256; expect: python.random.system-generator algorithm=OS-random function=generate generator=secure
    hmac.new(str(random.random()).encode(), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=predictable-random; expect: python.random.number algorithm=Mersenne-Twister function=generate generator=predictable
    hmac.new(uuid.uuid1().bytes, message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=time; expect: python.random.uuid1 function=generate generator=predictable
    hmac.new(bytes(16), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=zero key_bits=128
