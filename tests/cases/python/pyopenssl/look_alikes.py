# Modules of other packages, and functions of our own, that are called like those of the library.
import house.OpenSSL as m0
import house.OpenSSL.crypto as m1


def all_of_them(a):
    m0.SSL.Context(a)  # expect-none: python.pyopenssl.context
    m0.SSL.Context.set_verify(a)  # expect-none: python.pyopenssl.set-verify
    m0.SSL.Context.set_min_proto_version(a)  # expect-none: python.pyopenssl.min-version
    m0.SSL.Context.set_max_proto_version(a)  # expect-none: python.pyopenssl.max-version
    m0.SSL.Context.set_cipher_list(a)  # expect-none: python.pyopenssl.set-cipher-list
    m1.PKey()  # expect-none: python.pyopenssl.key
    m1.PKey.generate_key(a, a)  # expect-none: python.pyopenssl.generate-key
    m1.X509()  # expect-none: python.pyopenssl.certificate
    m1.X509.sign(a, a)  # expect-none: python.pyopenssl.certificate-sign
    m1.CRL.sign(a, a, a)  # expect-none: python.pyopenssl.crl-sign
    m1.X509.digest(a)  # expect-none: python.pyopenssl.digest
    m1.sign(a, a, a)  # expect-none: python.pyopenssl.sign
    m1.verify(a, a, a, a)  # expect-none: python.pyopenssl.verify
    m1.load_privatekey(a, a, a)  # expect-none: python.pyopenssl.load-private-key
    m1.dump_privatekey(a, a, a, a)  # expect-none: python.pyopenssl.dump-private-key
    m1.load_certificate()  # expect-none: python.pyopenssl.load-certificate
    m1.load_pkcs12(a, a)  # expect-none: python.pyopenssl.load-pkcs12
