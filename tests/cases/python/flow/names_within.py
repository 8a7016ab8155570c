# A function that stands in another hides what the file calls so: seal = make_seal(key).
import hmac


def make_seal(key):
    def seal(message):
        return hmac.new(key, message, "sha256").hexdigest()  # expect: python.hashlib.hmac-new key=literal; expect-none: python.hashlib.hmac-new key=?

    return seal


seal = make_seal(b"kept-in-the-code")
print(seal(b"one"))


def stamp(message):
    return hmac.new(b"outer-of-the-file", message, "sha384")  # expect: python.hashlib.hmac-new key=literal digest=SHA-384


def make_stamp(message):
    stamp(message)
