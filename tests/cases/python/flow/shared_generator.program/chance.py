# A generator that a module keeps for others: what it is for, whoever asks for it says.
import random

SOURCE = random.Random(4)  # expect: python.random.generator purpose=token; finding: VT-0605
