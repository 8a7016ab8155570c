import os

PAGE_NONCE = b"a dozen byte"
PAGE_KEY = os.environ["PAGE_KEY"]
PIN_ROUNDS = 2000  # expect-none
OLD_SUMS = False
