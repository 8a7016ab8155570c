from OpenSSL import SSL


def accept(connection, certificate, error, depth, ok):
    return True


def look(connection, certificate, error, depth, ok):
    return ok and depth < 3


def of_functions():
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_verify(SSL.VERIFY_PEER, accept)  # expect: python.pyopenssl.set-verify certificate_check=disabled
    context.set_verify(SSL.VERIFY_PEER, look)  # expect: python.pyopenssl.set-verify certificate_check=enabled
    context.set_verify(SSL.VERIFY_PEER, lambda *given: True)  # expect: python.pyopenssl.set-verify certificate_check=disabled
    context.set_verify(SSL.VERIFY_PEER)  # expect: python.pyopenssl.set-verify certificate_check=enabled


class Nodding:
    def __call__(self, connection, certificate, error, depth, ok):
        return True


class Looking:
    def __init__(self, deepest):
        self.deepest = deepest

    def __call__(self, connection, certificate, error, depth, ok):
        return ok and depth < self.deepest


def of_objects():
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    context.set_verify(SSL.VERIFY_PEER, Nodding())  # expect: python.pyopenssl.set-verify certificate_check=disabled
    context.set_verify(SSL.VERIFY_PEER, Looking(3))  # expect: python.pyopenssl.set-verify certificate_check=enabled
