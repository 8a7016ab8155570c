# Functions of another package that are called like those of the library.
import house


def all_of_them(a):
    house.tink.new_keyset_handle(a)  # expect-none: python.tink.generate
    house.tink.cleartext_keyset_handle.read(a)  # expect-none: python.tink.cleartext
    house.pythemis.scell.SCellSeal(a)  # expect-none: python.themis.seal
    house.pythemis.scell.SCellContextImprint(a)  # expect-none: python.themis.context-imprint
    house.pythemis.skeygen.GenerateSymmetricKey(a)  # expect-none: python.themis.key
    house.pythemis.skeygen.GenerateKeyPair(a)  # expect-none: python.themis.key-pair
