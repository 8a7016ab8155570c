"""Sets one of them."""
import sys

from sums import Options, graded, hurried, ledger, summed


def main():
    Options.long_ago = "--old" in sys.argv  # expect-none
    data = sys.stdin.buffer.read()
    print(summed(data), ledger(data), graded(data), hurried(data, Options()), Options.shortest(data))


if __name__ == "__main__":
    main()
