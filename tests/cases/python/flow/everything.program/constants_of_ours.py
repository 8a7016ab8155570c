from modes_of_ours import *

MASTER_TEXT = b"0123456789abcdef"  # expect-none
_HIDDEN_TEXT = b"fedcba9876543210"
