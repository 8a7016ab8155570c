SHORT = "md5"  # expect-none
LONG = "sha384"


def usual():
    return "sha1"
