"""The newest version of a context."""
from OpenSSL import SSL


def old():
    context = SSL.Context(SSL.TLS_METHOD)  # expect: python.pyopenssl.context version_max=1.1
    context.set_max_proto_version(SSL.TLS1_1_VERSION)  # expect-applied: python.pyopenssl.max-version
    return context
