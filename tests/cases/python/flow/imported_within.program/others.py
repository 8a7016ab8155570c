MIDDLE = "sha224"  # expect-none
LONG = "sha512"
