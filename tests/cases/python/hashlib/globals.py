import hashlib

algorithm = None
rounds = 10


def set_up():
    global algorithm, rounds
    algorithm = "md5"
    rounds = 600_000


def own():
    rounds = 1  # a variable of its own
    return rounds


def use(password, salt):
    hashlib.new(algorithm)  # expect: python.hashlib.new algorithm=MD5
    return hashlib.pbkdf2_hmac("sha256", password, salt, rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=600000


def run(password, salt):
    set_up()
    own()
    return use(password, salt)
