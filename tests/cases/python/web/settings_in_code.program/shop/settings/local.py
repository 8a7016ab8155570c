from .base import *

NOTE_NONCE = b"twelve bytes"  # expect-none
