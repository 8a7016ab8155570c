CHECK = None  # expect-none
BITS = 4096


def shrink():
    global BITS
    BITS = 1024


def local():
    CHECK = "CERT_REQUIRED"
    return CHECK
