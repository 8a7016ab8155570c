"""What a digest or a MAC gives is derived, of a copy too."""
import hashlib
import hmac


def keys(secret, label, data):
    mac = hmac.new(secret, label, hashlib.sha256)  # expect: python.hashlib.hmac-new digest=SHA-256
    hmac.new(mac.digest(), data, "sha1")  # expect: python.hashlib.hmac-new key=derived; expect-applied: python.hashlib.hmac-result
    digest = hashlib.sha256(label)  # expect: python.hashlib.hash algorithm=SHA-256
    again = digest.copy()
    again.update(data)
    hmac.new(again.digest(), data, "sha1")  # expect: python.hashlib.hmac-new key=derived; expect-applied: python.hashlib.digest
    hmac.new(again.hexdigest().encode(), data, "sha1")  # expect: python.hashlib.hmac-new key=derived; expect-applied: python.hashlib.hexdigest
