# A loop without end is left by `break` alone: what goes on in it is not what stands behind it.
import hashlib


def second_round(data):
    rounds = 0
    name = "md5"
    while True:
        rounds += 1
        if rounds == 2:
            name = "sha256"
            break
    return hashlib.new(name, data)  # expect: python.hashlib.new algorithm=SHA-256; expect-none: python.hashlib.new algorithm=MD5


def set_in_the_round_before(data, lines):
    name = "sha512"
    while True:
        line = lines.readline()
        if not line:
            break
        name = "sha1"
    return hashlib.new(name, data)  # expect: python.hashlib.new algorithm=SHA-512; expect: python.hashlib.new algorithm=SHA-1


def made_in_the_loop(lines):
    while True:
        line = lines.readline()
        if not line:
            break
        hashlib.sha224(line)  # expect: python.hashlib.hash algorithm=SHA-224


def never_left(data, lines):
    name = "sha384"
    while True:
        hashlib.new(name, lines.readline())  # expect: python.hashlib.new algorithm=SHA-384
