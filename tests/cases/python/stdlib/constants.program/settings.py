"""What other files of the program ask for."""
DIGEST = "md5"
KEY = b"0123456789abcdef"  # expect-none


def rounds():
    return 1000
