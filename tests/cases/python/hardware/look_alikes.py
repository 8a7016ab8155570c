# Functions of another package that are called like those of the library.
import house


def all_of_them(a):
    house.pkcs11.lib(a)  # expect-none: python.pkcs11.library
    house.pkcs11.Library.get_token(a)  # expect-none: python.pkcs11.token
    house.pkcs11.Token.open(a)  # expect-none: python.pkcs11.session
    house.pkcs11.Session.generate_key(a)  # expect-none: python.pkcs11.generate-key
    house.pkcs11.Session.generate_keypair(a)  # expect-none: python.pkcs11.generate-pair
    house.pkcs11.Session.generate_random(a)  # expect-none: python.pkcs11.random
    house.PyKCS11.Mechanism(a)  # expect-none: python.pykcs11.mechanism
