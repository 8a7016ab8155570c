import parcels.oscrypto as oscrypto
from parcels import asymmetric, kdf, symmetric, tls, util


def all_of_them(key, data):
    symmetric.aes_cbc_pkcs7_encrypt(key, data, None)  # expect-none: python.oscrypto.cipher
    symmetric.rc4_encrypt(key, data)  # expect-none: python.oscrypto.rc4
    kdf.pbkdf2("sha1", key, data, 1, 16)  # expect-none: python.oscrypto.pbkdf
    asymmetric.generate_pair("rsa", 512)  # expect-none: python.oscrypto.generate-pair
    asymmetric.generate_dh_parameters(512)  # expect-none: python.oscrypto.dh-parameters
    asymmetric.rsa_pss_sign(key, data, "md5")  # expect-none: python.oscrypto.rsa-signature
    asymmetric.rsa_pss_verify(key, data, data, "md5")  # expect-none: python.oscrypto.rsa-verification
    asymmetric.rsa_oaep_encrypt(key, data)  # expect-none: python.oscrypto.rsa-encryption
    util.rand_bytes(8)  # expect-none: python.oscrypto.random
    tls.TLSSession(manual_validation=True)  # expect-none: python.oscrypto.session
    return oscrypto.symmetric.rc4_encrypt(key, data)  # expect-none: python.oscrypto.rc4
