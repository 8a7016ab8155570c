from mint import Mint


class SmallMint(Mint):
    size = 1024


def coin():
    return SmallMint().strike()  # expect-none


def medal():
    return Mint().strike()
