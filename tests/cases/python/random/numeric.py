import numpy as np
from numpy.random import default_rng


class Grid:
    def randint(self, low, high):
        return low


np.random.seed(0)  # expect: python.random.numpy-seed algorithm=Mersenne-Twister generator=predictable seed=literal
np.random.randint(0, 10)  # expect: python.random.numpy algorithm=Mersenne-Twister function=generate generator=predictable
np.random.bytes(16)  # expect: python.random.numpy algorithm=Mersenne-Twister function=generate generator=predictable
rng = default_rng(1234)  # expect: python.random.numpy-default algorithm=PCG function=generate generator=predictable seed=literal
rng.bytes(16)  # expect-applied: python.random.numpy-generator
state = np.random.RandomState(5)  # expect: python.random.numpy-seed algorithm=Mersenne-Twister function=generate generator=predictable seed=literal
state.bytes(16)  # expect-applied: python.random.numpy-state
np.array([1, 2]).sum()  # expect-none
Grid().randint(1, 2)  # expect-none
