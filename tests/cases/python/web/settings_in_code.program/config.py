class Config:
    MEMBER_ROUNDS = 1500
    small_rounds = 10  # expect-none


class Live(Config):
    MEMBER_SALT = "all members share it"
