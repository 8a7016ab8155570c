"""What a function or a branch imports."""
import hashlib

try:
    from others import MIDDLE
except ImportError:
    MIDDLE_IS = None


def by_module(data):
    import kinds

    return hashlib.new(kinds.SHORT, data)  # expect: python.hashlib.new algorithm=MD5


def by_name(data):
    from kinds import usual as asked

    return hashlib.new(asked(), data)  # expect: python.hashlib.new algorithm=SHA-1


def of_branch(data):
    return hashlib.new(MIDDLE, data)  # expect: python.hashlib.new algorithm=SHA-224


# Two things by one name: neither is said.
def one(data):
    from kinds import LONG

    return hashlib.new(LONG, data)  # expect-none: python.hashlib.new algorithm=SHA-512


def another(data):
    from others import LONG

    return hashlib.new(LONG, data)  # expect-none: python.hashlib.new algorithm=SHA-384


# A name that the module has itself.
def kept(data):
    from kinds import usual

    return hashlib.new(usual(), data)  # expect-none: python.hashlib.new algorithm=SHA-1


def usual():
    return "sha256"
