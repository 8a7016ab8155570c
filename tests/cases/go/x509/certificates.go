package issue

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"os"
)

type report struct{}

func (report) ParseCertificate(text string) string { return text }
func (report) Verify() bool                        { return true }
func (report) VerifyHostname(name string) error    { return nil }
func (report) CheckSignature(text string) bool     { return true }

func Issue(parent *x509.Certificate, key *rsa.PrivateKey) {
	template := &x509.Certificate{SignatureAlgorithm: x509.SHA1WithRSA}  // expect-applied: go.x509.template-signed
	_, _ = x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, key)  // expect: go.x509.create algorithm=X.509 digest=SHA-1 function=sign
	_, _ = x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{SignatureAlgorithm: x509.ECDSAWithSHA384}, key)  // expect: go.x509.create algorithm=X.509 digest=SHA-384 function=sign
	_, _ = parent.CreateCRL(rand.Reader, key, nil, parent.NotBefore, parent.NotAfter)  // expect: go.x509.create-crl algorithm=X.509 function=sign
}

func IssueLater(parent *x509.Certificate, key *rsa.PrivateKey) {
	template := &x509.Certificate{}
	template.SignatureAlgorithm = x509.MD5WithRSA
	_, _ = x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, key)  // expect: go.x509.create algorithm=X.509 digest=MD5 function=sign
}

func Handed() *x509.Certificate {
	return &x509.Certificate{SignatureAlgorithm: x509.SHA1WithRSA}  // expect: go.x509.template-signed algorithm=X.509 digest=SHA-1 function=sign
}

func Check(der []byte, signature []byte) error {
	certificate, err := x509.ParseCertificate(der)  // expect: go.x509.parse-certificate algorithm=X.509
	if err != nil {
		return err
	}
	pool := x509.NewCertPool()  // expect: go.x509.pool algorithm=X.509
	pool.AddCert(certificate)
	if _, err := certificate.Verify(x509.VerifyOptions{Roots: pool}); err != nil {  // expect: go.x509.verify certificate_check=enabled
		return err
	}
	if err := certificate.VerifyHostname("example.org"); err != nil {  // expect: go.x509.verify-hostname hostname_check=enabled
		return err
	}
	if err := certificate.CheckSignatureFrom(certificate); err != nil {  // expect: go.x509.check-signature-from algorithm=X.509 function=verify
		return err
	}
	return certificate.CheckSignature(x509.SHA256WithRSAPSS, der, signature)  // expect: go.x509.check-signature algorithm=RSA digest=SHA-256 function=verify padding=PSS
}

func Keys(der []byte) {
	text, _ := os.ReadFile("key.der")
	_, _ = x509.ParsePKCS1PrivateKey(text)  // expect: go.x509.private-key algorithm=RSA material=private-key private_key=file
	_, _ = x509.ParseECPrivateKey(der)  // expect: go.x509.private-key algorithm=EC material=private-key private_key=?
	_, _ = x509.ParsePKCS8PrivateKey(der)  // expect: go.x509.pkcs8 material=private-key private_key=?
	_, _ = x509.ParsePKIXPublicKey(der)  // expect: go.x509.pkix material=public-key
	_, _ = x509.ParsePKCS1PublicKey(der)  // expect: go.x509.public-key algorithm=RSA material=public-key
}

func Locked(block *pem.Block, der []byte) {
	_, _ = x509.EncryptPEMBlock(rand.Reader, "KEY", der, []byte("changeit"), x509.PEMCipherDES)  // expect: go.x509.pem-encrypt algorithm=DES function=encrypt key_bits=56 mode=CBC password=literal password_bits=64
	_, _ = x509.DecryptPEMBlock(block, []byte("changeit"))  // expect: go.x509.pem-decrypt algorithm=EVP_BytesToKey digest=MD5 function=decrypt password=literal password_bits=64
	_ = x509.IsEncryptedPEMBlock(block)                                                         // expect-none
}

func Write(r report) {
	r.ParseCertificate("x")   // expect-none
	r.Verify()                // expect-none
	r.VerifyHostname("a")     // expect-none
	r.CheckSignature("a")     // expect-none
}
