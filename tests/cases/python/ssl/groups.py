"""The curve of a context."""
import ssl


def server():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)  # expect: python.ssl.context curve=P-192
    context.set_ecdh_curve("prime192v1")  # expect-applied: python.ssl.set-ecdh-curve
    return context
