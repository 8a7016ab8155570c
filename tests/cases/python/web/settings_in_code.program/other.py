GUEST_ROUNDS = 3  # expect-none


class Settings:
    GUEST_SALT = b"nobody asks for this"
