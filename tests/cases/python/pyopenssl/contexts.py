from OpenSSL import SSL, crypto


class Contract:
    def sign(self, key, digest):
        return key


def context():
    made = SSL.Context(SSL.TLSv1_METHOD)  # expect: python.pyopenssl.context protocol=TLS version=1.0 version_min=1.2
    made.set_verify(SSL.VERIFY_NONE, lambda *arguments: True)  # expect: python.pyopenssl.set-verify certificate_check=disabled
    made.set_min_proto_version(SSL.TLS1_2_VERSION)  # expect-applied: python.pyopenssl.min-version
    made.set_cipher_list(b"ECDHE-RSA-AES256-GCM-SHA384:!MD5")  # expect: python.pyopenssl.set-cipher-list authentication=RSA cipher=AES digest=SHA-384 key_bits=256 key_exchange=ECDH mode=GCM protocol=TLS suite=ECDHE-RSA-AES256-GCM-SHA384
    other = SSL.Context(SSL.TLS_METHOD)  # expect: python.pyopenssl.context protocol=TLS
    other.set_verify(SSL.VERIFY_PEER)  # expect: python.pyopenssl.set-verify certificate_check=enabled
    return made, other


def certificates(data, signature):
    key = crypto.PKey()  # expect-applied: python.pyopenssl.key
    key.generate_key(crypto.TYPE_RSA, 1024)  # expect: python.pyopenssl.generate-key algorithm=RSA function=keygen key_bits=1024
    certificate = crypto.X509()  # expect-applied: python.pyopenssl.certificate
    certificate.sign(key, "sha1")  # expect: python.pyopenssl.certificate-sign algorithm=X.509 digest=SHA-1 function=sign
    certificate.digest("md5")  # expect: python.pyopenssl.digest algorithm=MD5 function=digest
    crypto.CRL().sign(certificate, key, b"sha256")  # expect: python.pyopenssl.crl-sign algorithm=X.509 digest=SHA-256 function=sign
    crypto.sign(key, data, "sha256")  # expect: python.pyopenssl.sign algorithm=RSA digest=SHA-256 function=sign
    crypto.verify(certificate, signature, data, "sha512")  # expect: python.pyopenssl.verify digest=SHA-512 function=verify
    crypto.load_privatekey(crypto.FILETYPE_PEM, data, b"changeit")  # expect: python.pyopenssl.load-private-key material=private-key password=literal password_bits=64 private_key=?
    crypto.dump_privatekey(crypto.FILETYPE_PEM, key, "DES-EDE3-CBC", b"changeit")  # expect: python.pyopenssl.dump-private-key algorithm=3DES function=encrypt key_bits=168 mode=CBC password=literal password_bits=64
    crypto.dump_privatekey(crypto.FILETYPE_PEM, key)  # expect-none
    crypto.load_certificate(crypto.FILETYPE_PEM, data)  # expect: python.pyopenssl.load-certificate algorithm=X.509
    crypto.load_pkcs12(data, "changeit")  # expect: python.pyopenssl.load-pkcs12 material=private-key password=literal password_bits=64
    Contract().sign(key, "sha1")  # expect-none
