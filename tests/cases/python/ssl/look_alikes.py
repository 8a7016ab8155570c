# Modules of other packages, and functions of our own, that are called like those of the library.
import house.ssl as m0


def all_of_them(a):
    m0.SSLContext(a)  # expect-none: python.ssl.context
    m0.SSLContext()  # expect-none: python.ssl.context-any
    m0.create_default_context(a)  # expect-none: python.ssl.default-context
    m0.create_default_context(a)  # expect-none: python.ssl.server-context
    m0._create_unverified_context(a)  # expect-none: python.ssl.unverified-context
    m0._create_default_https_context = a  # expect-none: python.ssl.default-https-context
    m0.SSLContext.verify_mode = a  # expect-none: python.ssl.verify-mode
    m0.SSLContext.check_hostname = a  # expect-none: python.ssl.check-hostname
    m0.SSLContext.minimum_version = a  # expect-none: python.ssl.minimum-version
    m0.SSLContext.maximum_version = a  # expect-none: python.ssl.maximum-version
    m0.SSLContext.set_ciphers(a)  # expect-none: python.ssl.set-ciphers
    m0.SSLContext.set_ecdh_curve(a)  # expect-none: python.ssl.set-ecdh-curve
    m0.SSLContext.load_cert_chain(a, a, a)  # expect-none: python.ssl.load-cert-chain
    m0.wrap_socket(a, a, a, a, a, a)  # expect-none: python.ssl.wrap-socket
    m0.RAND_bytes(a)  # expect-none: python.ssl.rand
