import wrapper as w
from wrapper import summed


def run(data):
    w.summed("sha1", data)  # expect-none
    return summed("sha256", data)
