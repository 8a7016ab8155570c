# Modules of other packages, and functions of our own, that are called like those of the library.
import house.os as m0
import house.io as m1
import house.pathlib as m2
import house.time as m3


def open(*a):
    return a


def all_of_them(a):
    m0.getenv()
    open()  # expect-none: python.stdlib.open
    m1.File.read()  # expect-none: python.stdlib.read
    m2.Path.read_bytes()  # expect-none: python.stdlib.read-path
    m2.Path()  # expect-none: python.stdlib.path
    m3.time()  # expect-none: python.stdlib.time
