package x509s

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
)

func Signed(k *rsa.PrivateKey, t *x509.Certificate) ([]byte, error) {
	t.SignatureAlgorithm = x509.MD5WithRSA
	return x509.CreateCertificate(rand.Reader, t, t, k.Public(), k) // expect: go.x509.create digest=MD5
}

func Copied(k *rsa.PrivateKey, t *x509.Certificate) ([]byte, error) {
	c := *t
	c.SignatureAlgorithm = x509.SHA384WithRSA
	return x509.CreateCertificate(rand.Reader, &c, t, k.Public(), k) // expect: go.x509.create digest=SHA-384
}

func Given(k *rsa.PrivateKey, t *x509.Certificate) ([]byte, error) {
	return x509.CreateCertificate(rand.Reader, t, t, k.Public(), k) // expect: go.x509.create function=sign; expect-none: go.x509.create digest=MD5
}
