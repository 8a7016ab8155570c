import sys  # expect-none: python.hashlib.hash

from service import handle

if __name__ == "__main__":
    for one in sys.stdin.buffer:
        handle(one)
