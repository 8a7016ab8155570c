# Modules of other packages, and functions of our own, that are called like those of the library.
import house.asyncssh as m0


def all_of_them(a):
    m0.connect()  # expect-none: python.asyncssh.connect
    m0.listen()  # expect-none: python.asyncssh.listen
    m0.generate_private_key(a)  # expect-none: python.asyncssh.generate-private-key
    m0.read_private_key(a, a)  # expect-none: python.asyncssh.read-private-key
    m0.import_private_key(a, a)  # expect-none: python.asyncssh.import-private-key
