# Functions of another package that are called like those of the library.
import house


def all_of_them(a):
    house.pyotp.TOTP(a)  # expect-none: python.pyotp.new
    house.pyotp.random_base32(a)  # expect-none: python.pyotp.secret
