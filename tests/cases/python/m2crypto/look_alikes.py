# Modules of other packages, and functions of our own, that are called like those of the library.
import house.M2Crypto as m0


def all_of_them(a):
    m0.EVP.Cipher(a, a, a, a)  # expect-none: python.m2crypto.cipher
    m0.EVP.MessageDigest(a)  # expect-none: python.m2crypto.digest
    m0.EVP.HMAC(a, a)  # expect-none: python.m2crypto.hmac
    m0.EVP.hmac(a, a, a)  # expect-none: python.m2crypto.hmac-once
    m0.EVP.pbkdf2(a, a, a, a)  # expect-none: python.m2crypto.pbkdf2
    m0.RSA.gen_key(a, a)  # expect-none: python.m2crypto.rsa-generate
    m0.DSA.gen_params(a)  # expect-none: python.m2crypto.dsa-generate
    m0.DH.gen_params(a)  # expect-none: python.m2crypto.dh-generate
    m0.Rand.rand_bytes(a)  # expect-none: python.m2crypto.random
    m0.SSL.Context(a)  # expect-none: python.m2crypto.context
    m0.SSL.Context.set_verify(a)  # expect-none: python.m2crypto.set-verify
    m0.SSL.Context.set_cipher_list(a)  # expect-none: python.m2crypto.set-cipher-list
    c = m0.SSL.Connection(a)  # expect-none: python.m2crypto.connection
    c.set_post_connection_check_callback(None)  # expect-none: python.m2crypto.post-connection-check
    m0.SSL.Connection.clientPostConnectionCheck = None  # expect-none: python.m2crypto.client-post-connection-check
