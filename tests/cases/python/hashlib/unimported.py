# A part of a file, without its imports.
def cipher(key):
    return DES.new(key, DES.MODE_CBC, key)  # finding: VT-0101; finding: VT-0111


def sound(key):
    return AES.new(key, AES.MODE_GCM)  # no-finding


class ARC4:
    @staticmethod
    def new(key):
        return key


def own(key):
    return ARC4.new(key)  # no-finding
