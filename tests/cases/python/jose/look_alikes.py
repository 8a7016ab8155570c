# Modules of other packages, and functions of our own, that are called like those of the library.
import house.jwt as m0
import house.jose.jwt as m1
import house.jose.jws as m2
import house.authlib.jose.jwt as m3
import house.itsdangerous as m4


def all_of_them(a):
    m0.encode(a, a, a)  # expect-none: python.pyjwt.encode
    m0.decode(a, a, a)  # expect-none: python.pyjwt.decode
    m1.encode(a, a, a)  # expect-none: python.python_jose.encode
    m1.decode(a, a, a)  # expect-none: python.python_jose.decode
    m2.sign(a, a, a, a)  # expect-none: python.python_jose.sign
    m3.encode(a, a, a)  # expect-none: python.authlib.encode
    m4.URLSafeSerializer(a, a)  # expect-none: python.itsdangerous.serializer
    m4.Signer(a, a, a, a, a)  # expect-none: python.itsdangerous.signer
