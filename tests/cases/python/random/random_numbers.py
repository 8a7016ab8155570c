import random
import secrets
import os
import ssl
import time
import uuid
from random import SystemRandom, choice as pick


class Dice:
    def randint(self, low, high):
        return low


def weak(names):
    random.seed(42)  # expect: python.random.seed algorithm=Mersenne-Twister generator=predictable seed=literal
    random.seed(time.time())  # expect: python.random.seed algorithm=Mersenne-Twister generator=predictable seed=time
    random.randint(0, 9)  # expect: python.random.number algorithm=Mersenne-Twister function=generate generator=predictable
    "".join(random.choices("abc", k=8))  # expect: python.random.number algorithm=Mersenne-Twister function=generate generator=predictable
    pick(names)  # expect: python.random.number algorithm=Mersenne-Twister function=generate generator=predictable
    random.randbytes(16)  # expect: python.random.bytes algorithm=Mersenne-Twister function=generate generator=predictable
    random.shuffle(names)  # expect: python.random.shuffle algorithm=Mersenne-Twister function=generate generator=predictable
    generator = random.Random(7)  # expect: python.random.generator algorithm=Mersenne-Twister generator=predictable seed=literal
    generator.seed(8)  # expect-applied: python.random.generator-seed
    generator.getrandbits(128)  # expect: python.random.number algorithm=Mersenne-Twister function=generate generator=predictable
    generator.shuffle(names)  # expect: python.random.shuffle algorithm=Mersenne-Twister function=generate generator=predictable
    Dice().randint(1, 6)  # expect-none



def strong(names):
    os.urandom(16)  # expect: python.random.urandom algorithm=OS-random function=generate generator=secure
    os.getrandom(32)  # expect: python.random.getrandom algorithm=OS-random function=generate generator=secure
    secrets.token_bytes(32)  # expect: python.random.token-bytes algorithm=OS-random function=generate generator=secure
    secrets.token_hex(16)  # expect: python.random.token-text algorithm=OS-random function=generate generator=secure
    secrets.choice(names)  # expect: python.random.secrets algorithm=OS-random function=generate generator=secure
    secrets.compare_digest(names[0], names[1])  # expect-none
    source = SystemRandom()  # expect: python.random.system-generator algorithm=OS-random function=generate generator=secure
    source.randbytes(8)  # expect-applied: python.random.system-bytes
    source.shuffle(names)  # expect-applied: python.random.system-shuffle
    uuid.uuid4()  # expect: python.random.uuid4 algorithm=OS-random function=generate generator=secure
    uuid.uuid5(uuid.NAMESPACE_DNS, "example.org")  # expect: python.random.uuid-name algorithm=SHA-1 function=digest
    uuid.uuid3(uuid.NAMESPACE_DNS, "example.org")  # expect: python.random.uuid-name algorithm=MD5 function=digest
    uuid.uuid1()  # expect: python.random.uuid1 function=generate generator=predictable
