# What is drawn is for what the callers of its own class do with it.
import random
import secrets


class Plain:
    def draw(self):
        return random.getrandbits(64)  # expect: python.random.number generator=predictable; finding: VT-0601


class Strong:
    def draw(self):
        return secrets.randbits(64)  # expect: python.random.secrets purpose=token; no-finding


class Loose:
    def pick(self):
        return random.getrandbits(64)  # expect: python.random.number purpose=token; finding: VT-0605


class Tight(Loose):
    pass


def source():
    return Strong()


def issue(maker):
    session_token = maker.pick()
    return session_token


access_token = source().draw()
issue(Tight())
