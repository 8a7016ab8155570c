// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/crypto/x509"
	m1 "example.org/house/encoding/pem"
)

func all(a []byte) {
	m0.ParseCertificate() // expect-none: go.x509.parse-certificate
	m0.MarshalPKCS1PrivateKey(a) // expect-none: go.x509.marshal-private-key
	m1.EncodeToMemory(a) // expect-none: go.x509.pem-encode
	m1.Decode(a) // expect-none: go.x509.pem-bytes
	m0.SystemCertPool() // expect-none: go.x509.pool
	use(m0.Certificate{})
	_ = m0.Certificate{SignatureAlgorithm: a} // expect-none: go.x509.template-signed
	{ var it m0.Certificate; it.SignatureAlgorithm = a; use(it) }
	m0.CreateCertificate(a, a) // expect-none: go.x509.create
	m0.Certificate.CreateCRL() // expect-none: go.x509.create-crl
	m0.Certificate.Verify() // expect-none: go.x509.verify
	m0.Certificate.VerifyHostname() // expect-none: go.x509.verify-hostname
	m0.Certificate.CheckSignature(a) // expect-none: go.x509.check-signature
	m0.Certificate.CheckSignatureFrom() // expect-none: go.x509.check-signature-from
	m0.ParsePKCS1PrivateKey(a) // expect-none: go.x509.private-key
	m0.ParsePKCS8PrivateKey(a) // expect-none: go.x509.pkcs8
	m0.ParsePKCS1PublicKey() // expect-none: go.x509.public-key
	m0.ParsePKIXPublicKey() // expect-none: go.x509.pkix
	m0.EncryptPEMBlock(a, a, a, a, a) // expect-none: go.x509.pem-encrypt
	m0.DecryptPEMBlock(a, a) // expect-none: go.x509.pem-decrypt
}
