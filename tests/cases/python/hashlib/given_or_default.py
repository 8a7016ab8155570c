import hmac


def by_name(key, data):
    return tag({"digest": "sha256"}, key, data)


def by_default(key, data):
    return tag_by_default({}, "", key, data)


# A dictionary that holds something is true.
def tag(options, key, data):
    options = options or {"digest": "sha384"}
    # expect: python.hashlib.hmac-new digest=SHA-256
    return hmac.new(key, data, options["digest"]).digest()


# An empty one is false, and so is an empty text.
def tag_by_default(options, name, key, data):
    options = options or {"digest": name or "sha512"}
    # expect: python.hashlib.hmac-new digest=SHA-512
    return hmac.new(key, data, options["digest"]).digest()
