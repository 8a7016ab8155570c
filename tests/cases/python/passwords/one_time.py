import hashlib

import pyotp


def codes(secret):
    pyotp.TOTP("JBSWY3DPEHPK3PXP").now()  # expect: python.pyotp.new digest=SHA-1 key=literal protocol=TOTP
    pyotp.TOTP(pyotp.random_base32(), digest=hashlib.sha512).now()  # expect: python.pyotp.new digest=SHA-512 key=secure-random protocol=TOTP; expect-applied: python.pyotp.secret
    pyotp.HOTP(secret).at(1)  # expect: python.pyotp.new digest=SHA-1 key=? protocol=HOTP
