ROUNDS = 1234  # expect-none


class Kinds:
    SHORT = "md5"
