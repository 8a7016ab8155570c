import random


def letters(length):
    return "".join(random.choice("abcdefghjkmnpqrstuvwxyz") for _ in range(length))  # expect: python.random.number purpose=token; finding: VT-0605


def shade():
    return random.choice(("red", "green", "blue"))  # expect: python.random.number; finding: VT-0601
