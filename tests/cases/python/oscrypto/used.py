import hmac

from oscrypto import asymmetric, symmetric, tls
from oscrypto.kdf import pbkdf1, pbkdf2
from oscrypto.util import rand_bytes


def seal(parcel):
    key = rand_bytes(16)  # expect: python.oscrypto.random generator=secure
    iv, body = symmetric.aes_cbc_pkcs7_encrypt(key, parcel, None)  # expect: python.oscrypto.cipher algorithm=AES mode=CBC key=secure-random key_bits=128
    symmetric.des_cbc_pkcs5_encrypt(rand_bytes(8), parcel, b"8 bytes!")  # expect: python.oscrypto.cipher algorithm=DES mode=CBC iv=literal
    symmetric.rc2_cbc_pkcs5_decrypt(key, body, iv)  # expect: python.oscrypto.cipher algorithm=RC2 function=decrypt
    return symmetric.rc4_encrypt(b"sixteen for rc4!", parcel)  # expect: python.oscrypto.rc4 algorithm=RC4 key=literal


def stretch(password):
    old = pbkdf1("sha1", password, b"eight by", 1000, 16)  # expect: python.oscrypto.pbkdf algorithm=PBKDF1 digest=SHA-1 iterations=1000
    return old, pbkdf2("sha256", password, rand_bytes(16), 900, 32)  # expect: python.oscrypto.pbkdf algorithm=PBKDF2 digest=SHA-256 iterations=900 salt=secure-random output_bits=256


def keys():
    public, private = asymmetric.generate_pair("rsa", bit_size=1024)  # expect: python.oscrypto.generate-pair algorithm=RSA key_bits=1024 function=keygen
    asymmetric.generate_pair("ec", curve="secp256r1")  # expect: python.oscrypto.generate-pair algorithm=ECDSA curve=P-256
    asymmetric.generate_dh_parameters(512)  # expect: python.oscrypto.dh-parameters algorithm=FFDH key_bits=512
    signature = asymmetric.rsa_pkcs1v15_sign(private, b"terms", "md5")  # expect: python.oscrypto.rsa-signature padding=PKCS1v15 digest=MD5 function=sign
    asymmetric.rsa_pss_verify(public, signature, b"terms", "sha256")  # expect: python.oscrypto.rsa-verification padding=PSS digest=SHA-256 function=verify
    return asymmetric.rsa_oaep_encrypt(public, b"terms")  # expect: python.oscrypto.rsa-encryption padding=OAEP function=encrypt


def connect(host):
    unchecked = tls.TLSSession(manual_validation=True)  # expect: python.oscrypto.session certificate_check=disabled hostname_check=disabled
    tls.TLSSession(manual_validation=False)  # expect: python.oscrypto.session certificate_check=enabled
    return tls.TLSSocket(host, 443, session=unchecked)


def sealed_and_marked(key, mac_key, parcel):
    iv, body = symmetric.aes_cbc_pkcs7_encrypt(key, parcel, None)  # expect: python.oscrypto.cipher algorithm=AES mode=CBC role=authenticated
    return iv, body, hmac.new(mac_key, iv + body, "sha256").digest()
