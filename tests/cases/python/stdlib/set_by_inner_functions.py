import hashlib

CHOSEN = "sha256"
KEPT = "sha384"


def choose():
    global CHOSEN
    CHOSEN = "md5"


def own():
    KEPT = "md5"
    return KEPT


def use(data):
    hashlib.new(CHOSEN, data)  # expect: python.hashlib.new algorithm=SHA-256; expect: python.hashlib.new algorithm=MD5
    hashlib.new(KEPT, data)  # expect: python.hashlib.new algorithm=SHA-384; expect-none: python.hashlib.new algorithm=MD5


def weakened(data):
    digest = "sha256"

    def weaken():
        nonlocal digest
        digest = "sha1"

    weaken()
    hashlib.new(digest, data)  # expect: python.hashlib.new algorithm=SHA-1


# Without `nonlocal` it is the inner function's own.
def kept(data):
    digest = "sha512"

    def weaken():
        digest = "sha1"
        return digest

    weaken()
    hashlib.new(digest, data)  # expect: python.hashlib.new algorithm=SHA-512; expect-none: python.hashlib.new algorithm=SHA-1
