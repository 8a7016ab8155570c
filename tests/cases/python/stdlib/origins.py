import hmac
import os
import time
from pathlib import Path


class Settings:
    def getenv(self, name):
        return b"fixed"


def tag(message):
    hmac.new(os.environ.get("KEY"), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=environment
    hmac.new(os.getenv("KEY").encode(), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=environment
    with open("key.bin", "rb") as stream:  # expect-applied: python.stdlib.open
        hmac.new(stream.read(), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=file; expect-applied: python.stdlib.read
    hmac.new(Path("key.bin").read_bytes(), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=file; expect-applied: python.stdlib.read-path; expect-applied: python.stdlib.path
    hmac.new(str(time.time()).encode(), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=time; expect-applied: python.stdlib.time
    hmac.new(Settings().getenv("KEY"), message, "sha256")  # expect: python.hashlib.hmac-new algorithm=HMAC digest=SHA-256 function=tag key=literal key_bits=40
    os.getenv("HOME")  # expect-none
