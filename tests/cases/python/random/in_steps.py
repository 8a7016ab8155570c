"""What is asked of a generator."""
import hmac
import random


def seeded():
    generator = random.Random()  # expect: python.random.generator seed=literal
    generator.seed(42)
    return generator


def of_the_system(data):
    system = random.SystemRandom()  # expect: python.random.system-generator generator=secure function=generate
    hmac.new(str(system.getrandbits(128)).encode(), data, "sha1")  # expect: python.hashlib.hmac-new key=secure-random; expect-applied: python.random.system-number


def shuffled(cards):
    random.SystemRandom().shuffle(cards)  # expect: python.random.system-generator generator=secure function=generate
