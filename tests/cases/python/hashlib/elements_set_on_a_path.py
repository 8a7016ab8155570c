import hashlib


# What one path writes into a map that is not known is not certain behind it.
def archive(given, order, text):
    p = options(given)
    p["kind"] = order.name
    if p["digest"] == "":
        p["digest"] = "md5"
    if p["limit"]:
        p["limit"] = " LIMIT " + p["limit"]
    if p["digest"] == "md5":
        return hashlib.md5(text)  # expect: python.hashlib.hash algorithm=MD5
    elif p["digest"] == "sha1":
        return hashlib.sha1(text)  # expect: python.hashlib.hash algorithm=SHA-1
    return hashlib.new(p["digest"], text)  # expect: python.hashlib.new algorithm=?


# What both write is.
def written(given, order, text):
    p = options(given)
    p["kind"] = order.name
    if order.old:
        p["digest"] = "md5"
    else:
        p["digest"] = "md5"
    if p["limit"]:
        p["limit"] = ""
    return hashlib.new(p["digest"], text)  # expect: python.hashlib.new algorithm=MD5; expect-none: python.hashlib.new algorithm=?
