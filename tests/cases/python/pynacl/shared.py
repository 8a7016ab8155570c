"""The key that both ends of a box share."""
import hmac

from nacl.public import Box


def key(mine, theirs, data):
    box = Box(mine, theirs)  # expect: python.pynacl.box function=keyderive
    return hmac.new(box.shared_key(), data, "sha1")  # expect: python.hashlib.hmac-new key=derived; expect-applied: python.pynacl.shared-key
