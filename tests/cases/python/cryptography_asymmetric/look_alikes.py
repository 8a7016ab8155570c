# Modules of other packages, and functions of our own, that are called like those of the library.
import house.cryptography.hazmat.primitives.asymmetric.rsa as m0
import house.cryptography.hazmat.primitives.asymmetric.padding as m1
import house.cryptography.hazmat.primitives.asymmetric.ec as m2
import house.cryptography.hazmat.primitives.asymmetric.dsa as m3
import house.cryptography.hazmat.primitives.asymmetric.dh as m4
import house.cryptography.hazmat.primitives.asymmetric.utils as m5
import house.cryptography.hazmat.primitives.asymmetric.mlkem as m6
import house.cryptography.hazmat.primitives.asymmetric.mldsa as m7
import house.cryptography.hazmat.primitives.asymmetric.x25519 as m8
import house.cryptography.hazmat.primitives.asymmetric.ed25519 as m9
import house.cryptography.hazmat.primitives.asymmetric.ed448 as m10
import house.cryptography as m11
import house.cryptography.hazmat.primitives.serialization as m12
import house.cryptography.hazmat.primitives.serialization.pkcs12 as m13
import house.cryptography.x509 as m14


def all_of_them(a):
    m0.generate_private_key(a, a)  # expect-none: python.cryptography.rsa-generate
    m0.RSAPrivateNumbers()  # expect-none: python.cryptography.rsa-numbers
    m0.RSAPrivateKey.public_key()  # expect-none: python.cryptography.rsa-public
    m1.PKCS1v15()  # expect-none: python.cryptography.padding-pkcs1v15
    m1.MGF1(a)  # expect-none: python.cryptography.padding-mgf1
    m1.OAEP(a, a)  # expect-none: python.cryptography.padding-oaep
    m1.PSS(a)  # expect-none: python.cryptography.padding-pss
    m0.RSAPrivateKey.sign(a, a, a)  # expect-none: python.cryptography.rsa-sign
    m0.RSAPublicKey.verify(a, a, a, a)  # expect-none: python.cryptography.rsa-verify
    m0.RSAPublicKey.recover_data_from_signature(a, a, a)  # expect-none: python.cryptography.rsa-recover
    m0.RSAPublicKey.encrypt(a, a)  # expect-none: python.cryptography.rsa-encrypt
    m0.RSAPrivateKey.decrypt(a, a)  # expect-none: python.cryptography.rsa-decrypt
    m2.SECP192R1()  # expect-none: python.cryptography.curve
    m2.generate_private_key(a)  # expect-none: python.cryptography.ec-generate
    m2.derive_private_key(a, a)  # expect-none: python.cryptography.ec-derive
    m2.EllipticCurvePublicKey.from_encoded_point(a)  # expect-none: python.cryptography.ec-from-point
    m2.EllipticCurvePublicNumbers(a, a, a)  # expect-none: python.cryptography.ec-numbers
    m2.EllipticCurvePrivateKey.public_key()  # expect-none: python.cryptography.ec-public
    m2.ECDSA(a)  # expect-none: python.cryptography.ecdsa
    m2.EllipticCurvePrivateKey.sign(a, a)  # expect-none: python.cryptography.ec-sign
    m2.EllipticCurvePublicKey.verify(a, a, a)  # expect-none: python.cryptography.ec-verify
    m2.ECDH()  # expect-none: python.cryptography.ecdh-algorithm
    m2.EllipticCurvePrivateKey.exchange(a)  # expect-none: python.cryptography.ecdh
    m3.generate_private_key(a)  # expect-none: python.cryptography.dsa-generate
    m3.DSAPrivateKey.public_key()  # expect-none: python.cryptography.dsa-public
    m3.DSAPrivateKey.sign(a, a)  # expect-none: python.cryptography.dsa-sign
    m3.DSAPublicKey.verify(a, a, a)  # expect-none: python.cryptography.dsa-verify
    m4.generate_parameters(a, a)  # expect-none: python.cryptography.dh-parameters
    m4.DHParameterNumbers()  # expect-none: python.cryptography.dh-numbers
    m4.DHParameters.generate_private_key()  # expect-none: python.cryptography.dh-generate
    m4.DHPrivateKey.exchange()  # expect-none: python.cryptography.dh-exchange
    m5.Prehashed(a)  # expect-none: python.cryptography.prehashed
    m6.MLKEM512PrivateKey.generate()  # expect-none: python.cryptography.lattice-generate
    m6.MLKEM512PrivateKey.from_seed_bytes(a)  # expect-none: python.cryptography.lattice-from-seed
    m6.MLKEM512PrivateKey.public_key()  # expect-none: python.cryptography.lattice-public
    m6.MLKEM512PublicKey.encapsulate()  # expect-none: python.cryptography.lattice-encapsulate
    m6.MLKEM512PrivateKey.decapsulate()  # expect-none: python.cryptography.lattice-decapsulate
    m7.MLDSA44PrivateKey.sign()  # expect-none: python.cryptography.lattice-sign
    m7.MLDSA44PublicKey.verify()  # expect-none: python.cryptography.lattice-verify
    m8.X25519PrivateKey.generate()  # expect-none: python.cryptography.xdh-generate
    m8.X25519PrivateKey.from_private_bytes(a)  # expect-none: python.cryptography.xdh-from-bytes
    m8.X25519PublicKey.from_public_bytes()  # expect-none: python.cryptography.xdh-public-from-bytes
    m9.Ed25519PrivateKey.public_key()  # expect-none: python.cryptography.ed25519-public
    m10.Ed448PrivateKey.public_key()  # expect-none: python.cryptography.ed448-public
    m8.X25519PrivateKey.exchange()  # expect-none: python.cryptography.xdh-exchange
    m9.Ed25519PrivateKey.sign()  # expect-none: python.cryptography.eddsa-sign
    m9.Ed25519PublicKey.verify()  # expect-none: python.cryptography.eddsa-verify
    m0.RSAPrivateKey.private_bytes()  # expect-none: python.cryptography.private-bytes
    m11.AnyPrivateKey.private_bytes()  # expect-none: python.cryptography.any-private-bytes
    m0.RSAPrivateKey.private_numbers()  # expect-none: python.cryptography.private-numbers
    m12.load_pem_private_key(a, a)  # expect-none: python.cryptography.load-private-key
    m12.load_pem_public_key()  # expect-none: python.cryptography.load-public-key
    m13.load_key_and_certificates(a, a)  # expect-none: python.cryptography.load-pkcs12
    m11.AnyPrivateKey.sign(a, a, a)  # expect-none: python.cryptography.any-rsa-sign
    m11.AnyPrivateKey.sign(a, a)  # expect-none: python.cryptography.any-sign
    m11.AnyPrivateKey.sign()  # expect-none: python.cryptography.any-eddsa-sign
    m11.AnyPrivateKey.decrypt(a, a)  # expect-none: python.cryptography.any-decrypt
    m11.AnyPublicKey.verify(a, a, a, a)  # expect-none: python.cryptography.any-rsa-verify
    m11.AnyPublicKey.verify(a, a, a)  # expect-none: python.cryptography.any-verify
    m11.AnyPublicKey.verify()  # expect-none: python.cryptography.any-eddsa-verify
    m11.AnyPublicKey.encrypt(a, a)  # expect-none: python.cryptography.any-encrypt
    m11.AnyPrivateKey.public_key()  # expect-none: python.cryptography.any-public
    m12.BestAvailableEncryption(a)  # expect-none: python.cryptography.best-available-encryption
    m14.CertificateBuilder()  # expect-none: python.cryptography.certificate-builder
    m14.CertificateBuilder.subject_name()  # expect-none: python.cryptography.certificate-builder-step
    m14.CertificateBuilder.sign(a, a)  # expect-none: python.cryptography.certificate-sign
    m14.load_pem_x509_certificate()  # expect-none: python.cryptography.load-certificate
