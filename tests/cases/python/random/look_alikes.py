# Modules of other packages, and functions of our own, that are called like those of the library.
import house.random as m0
import house.os as m1
import house.secrets as m2
import house.uuid as m3
import house.numpy.random as m4


def all_of_them(a):
    m0.randbytes(a)  # expect-none: python.random.bytes
    m0.random()  # expect-none: python.random.number
    m0.shuffle(a)  # expect-none: python.random.shuffle
    m0.seed(a)  # expect-none: python.random.seed
    m0.Random(a)  # expect-none: python.random.generator
    m0.Random.seed(a)  # expect-none: python.random.generator-seed
    m0.SystemRandom()  # expect-none: python.random.system-generator
    m0.SystemRandom.random()  # expect-none: python.random.system-number
    m0.SystemRandom.randbytes(a)  # expect-none: python.random.system-bytes
    m0.SystemRandom.shuffle(a)  # expect-none: python.random.system-shuffle
    m1.urandom(a)  # expect-none: python.random.urandom
    m1.getrandom(a)  # expect-none: python.random.getrandom
    m2.token_bytes(a)  # expect-none: python.random.token-bytes
    m2.token_hex()  # expect-none: python.random.token-text
    m2.choice()  # expect-none: python.random.secrets
    m3.uuid4()  # expect-none: python.random.uuid4
    m3.uuid3()  # expect-none: python.random.uuid-name
    m3.uuid1()  # expect-none: python.random.uuid1
    m4.rand()  # expect-none: python.random.numpy
    m4.seed(a)  # expect-none: python.random.numpy-seed
    m4.RandomState.rand()  # expect-none: python.random.numpy-state
    m4.default_rng(a)  # expect-none: python.random.numpy-default
    m4.Generator.random()  # expect-none: python.random.numpy-generator
