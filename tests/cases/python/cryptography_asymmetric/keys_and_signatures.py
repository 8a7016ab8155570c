from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dh, dsa, ec, ed448, padding, rsa, x448
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey


class Post:
    def sign(self, letter, pen, paper):
        return letter

    def generate_private_key(self, size):
        return size


def with_rsa(message):
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)  # expect: python.cryptography.rsa-generate algorithm=RSA exponent=65537 function=keygen key_bits=2048
    signature = private.sign(message, padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=32), hashes.SHA256())  # expect: python.cryptography.rsa-sign algorithm=RSA digest=SHA-256 function=sign key_bits=2048 mgf_digest=SHA-256 padding=PSS
    public = private.public_key()  # expect-applied: python.cryptography.rsa-public
    public.verify(signature, message, padding.PKCS1v15(), hashes.SHA1())  # expect: python.cryptography.rsa-verify algorithm=RSA digest=SHA-1 function=verify key_bits=2048 padding=PKCS1v15
    public.recover_data_from_signature(signature, padding.PKCS1v15(), hashes.SHA256())  # expect: python.cryptography.rsa-recover algorithm=RSA digest=SHA-256 function=verify key_bits=2048 padding=PKCS1v15
    sealed = public.encrypt(message, padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA256(), None))  # expect: python.cryptography.rsa-encrypt algorithm=RSA digest=SHA-256 function=encrypt key_bits=2048 mgf_digest=SHA-1 padding=OAEP
    private.decrypt(sealed, padding.PKCS1v15())  # expect: python.cryptography.rsa-decrypt algorithm=RSA function=decrypt key_bits=2048 padding=PKCS1v15
    rsa.RSAPublicNumbers(65537, 3233)  # expect: python.cryptography.rsa-numbers algorithm=RSA


def with_curves(message, peer, point):
    private = ec.generate_private_key(ec.SECP256R1())  # expect: python.cryptography.ec-generate algorithm=EC curve=P-256 function=keygen
    signature = private.sign(message, ec.ECDSA(hashes.SHA256()))  # expect: python.cryptography.ec-sign algorithm=ECDSA curve=P-256 digest=SHA-256 function=sign
    private.public_key().verify(signature, message, ec.ECDSA(hashes.SHA384()))  # expect: python.cryptography.ec-verify algorithm=ECDSA curve=P-256 digest=SHA-384 function=verify; expect-applied: python.cryptography.ec-public
    private.exchange(ec.ECDH(), peer)  # expect: python.cryptography.ecdh algorithm=ECDH curve=P-256 function=keyderive
    ec.generate_private_key(ec.SECP192R1)  # expect: python.cryptography.ec-generate algorithm=EC curve=P-192 function=keygen
    ec.derive_private_key(1234, ec.BrainpoolP256R1())  # expect: python.cryptography.ec-derive algorithm=EC curve=brainpoolP256r1 function=keygen private_key=literal
    ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP521R1(), point)  # expect: python.cryptography.ec-from-point algorithm=EC curve=P-521
    ec.EllipticCurvePublicNumbers(1, 2, ec.SECP256K1())  # expect: python.cryptography.ec-numbers algorithm=EC curve=secp256k1
    print(ec.ECDSA(hashes.SHA1()))  # expect: python.cryptography.ecdsa algorithm=ECDSA digest=SHA-1


def with_dsa(message, signature):
    private = dsa.generate_private_key(key_size=1024)  # expect: python.cryptography.dsa-generate algorithm=DSA function=keygen key_bits=1024
    private.sign(message, hashes.SHA1())  # expect: python.cryptography.dsa-sign algorithm=DSA digest=SHA-1 function=sign key_bits=1024
    private.public_key().verify(signature, message, hashes.SHA1())  # expect: python.cryptography.dsa-verify algorithm=DSA digest=SHA-1 function=verify key_bits=1024; expect-applied: python.cryptography.dsa-public


def with_diffie_hellman(peer):
    parameters = dh.generate_parameters(generator=2, key_size=1024)  # expect: python.cryptography.dh-parameters algorithm=FFDH function=keygen key_bits=1024
    parameters.generate_private_key().exchange(peer)  # expect: python.cryptography.dh-exchange algorithm=FFDH function=keyderive key_bits=1024; expect: python.cryptography.dh-generate algorithm=FFDH function=keygen key_bits=1024
    dh.DHParameterNumbers(23, 5)  # expect: python.cryptography.dh-numbers algorithm=FFDH


def with_edwards(message, signature, peer, raw):
    Ed25519PrivateKey.generate().sign(message)  # expect: python.cryptography.eddsa-sign algorithm=Ed25519 function=sign; expect: python.cryptography.xdh-generate algorithm=Ed25519 function=keygen
    Ed25519PublicKey.from_public_bytes(raw).verify(signature, message)  # expect: python.cryptography.eddsa-verify algorithm=Ed25519 function=verify; expect: python.cryptography.xdh-public-from-bytes algorithm=Ed25519
    ed448.Ed448PrivateKey.from_private_bytes(b"k" * 57).sign(message)  # expect: python.cryptography.eddsa-sign algorithm=Ed448 function=sign; expect: python.cryptography.xdh-from-bytes algorithm=Ed448 private_key=literal private_key_bits=456
    X25519PrivateKey.generate().exchange(peer)  # expect: python.cryptography.xdh-exchange algorithm=X25519 function=keyderive; expect: python.cryptography.xdh-generate algorithm=X25519 function=keygen
    x448.X448PrivateKey.generate()  # expect: python.cryptography.xdh-generate algorithm=X448 function=keygen


def check(key: rsa.RSAPublicKey, signature, message):
    key.verify(signature, message, padding.PKCS1v15(), hashes.SHA512())  # expect: python.cryptography.rsa-verify algorithm=RSA digest=SHA-512 function=verify padding=PKCS1v15


def with_keys_of_others(key, peer, message):
    key.sign(message, padding.PKCS1v15(), hashes.SHA256())  # expect: python.cryptography.hash-algorithm algorithm=SHA-256; expect: python.cryptography.padding-pkcs1v15 algorithm=RSA padding=PKCS1v15
    key.sign(message, padding.PSS(padding.MGF1(hashes.SHA1()), 20), hashes.SHA1())  # expect: python.cryptography.hash-algorithm algorithm=SHA-1; expect: python.cryptography.padding-pss algorithm=RSA mgf_digest=SHA-1 padding=PSS
    key.decrypt(message, padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None))  # expect: python.cryptography.padding-oaep algorithm=RSA digest=SHA-1 mgf_digest=SHA-1 padding=OAEP; expect-applied: python.cryptography.padding-mgf1
    key.exchange(ec.ECDH(), peer)  # expect: python.cryptography.ecdh-algorithm algorithm=ECDH
    return {"P-384": ec.SECP384R1()}  # expect: python.cryptography.curve algorithm=EC curve=P-384


def by_post(message):
    Post().sign(message, "rsa", "hashes.SHA1")  # expect-none
    Post().generate_private_key(512)  # expect-none


def by_kind(key, signature, message):
    if isinstance(key, rsa.RSAPublicKey):
        key.verify(signature, message, padding.PKCS1v15(), hashes.SHA256())  # expect: python.cryptography.rsa-verify algorithm=RSA digest=SHA-256 function=verify padding=PKCS1v15
    elif isinstance(key, ec.EllipticCurvePublicKey):
        key.verify(signature, message, ec.ECDSA(hashes.SHA256()))  # expect: python.cryptography.ec-verify algorithm=ECDSA digest=SHA-256 function=verify
    elif isinstance(key, Post):
        key.verify(signature, message)  # expect-none
