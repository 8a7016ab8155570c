from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.serialization import load_pem_public_key, pkcs12


class Builder:
    def sign(self, key, digest):
        return key


def stored(message, signature):
    with open("key.pem", "rb") as stream:
        private = serialization.load_pem_private_key(stream.read(), password=b"changeit")  # expect: python.cryptography.load-private-key material=private-key password=literal password_bits=64 private_key=file
    private.sign(message, padding.PKCS1v15(), hashes.SHA256())  # expect: python.cryptography.any-rsa-sign algorithm=RSA digest=SHA-256 function=sign padding=PKCS1v15
    private.decrypt(message, padding.PKCS1v15())  # expect: python.cryptography.any-decrypt algorithm=RSA function=decrypt padding=PKCS1v15
    serialization.load_der_private_key(message, None).sign(message, ec.ECDSA(hashes.SHA256()))  # expect: python.cryptography.any-sign algorithm=ECDSA digest=SHA-256 function=sign; expect: python.cryptography.load-private-key material=private-key password=absent private_key=?
    serialization.load_ssh_private_key(message, None).sign(message)  # expect: python.cryptography.any-eddsa-sign algorithm=EdDSA function=sign; expect: python.cryptography.load-private-key material=private-key password=absent private_key=?
    public = load_pem_public_key(message)  # expect: python.cryptography.load-public-key material=public-key
    public.verify(signature, message, padding.PKCS1v15(), hashes.SHA1())  # expect: python.cryptography.any-rsa-verify algorithm=RSA digest=SHA-1 function=verify padding=PKCS1v15
    public.encrypt(message, padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None))  # expect: python.cryptography.any-encrypt algorithm=RSA digest=SHA-1 function=encrypt mgf_digest=SHA-1 padding=OAEP
    serialization.load_der_public_key(message).verify(signature, message, ec.ECDSA(hashes.SHA512()))  # expect: python.cryptography.any-verify algorithm=ECDSA digest=SHA-512 function=verify; expect: python.cryptography.load-public-key material=public-key
    serialization.load_ssh_public_key(message).verify(signature, message)  # expect: python.cryptography.any-eddsa-verify algorithm=EdDSA function=verify; expect: python.cryptography.load-public-key material=public-key
    pkcs12.load_key_and_certificates(message, b"changeit")  # expect: python.cryptography.load-pkcs12 material=private-key password=literal password_bits=64 private_key=?
    serialization.BestAvailableEncryption(b"changeit")  # expect: python.cryptography.best-available-encryption material=password password=literal password_bits=64


def issue(private, name, public):
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name)  # expect-applied: python.cryptography.certificate-builder
    builder = builder.public_key(public).serial_number(1)  # expect-applied: python.cryptography.certificate-builder-step
    builder.sign(private, hashes.SHA1())  # expect: python.cryptography.certificate-sign algorithm=X.509 digest=SHA-1 function=sign
    x509.CertificateSigningRequestBuilder().subject_name(name).sign(private, hashes.SHA256())  # expect: python.cryptography.certificate-sign algorithm=X.509 digest=SHA-256 function=sign
    Builder().sign(private, "hashes.SHA1")  # expect-none


def read(data):
    x509.load_pem_x509_certificate(data)  # expect: python.cryptography.load-certificate algorithm=X.509
    return "x509.load_der_x509_certificate"  # expect-none
