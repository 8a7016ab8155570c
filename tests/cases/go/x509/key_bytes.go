package keys

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
)

const written = `-----BEGIN RSA PRIVATE KEY-----
MIIBOgIBAAJBAK
-----END RSA PRIVATE KEY-----`

func generated(certificate []byte) (tls.Certificate, error) {
	key, err := rsa.GenerateKey(rand.Reader, 3072)
	if err != nil {
		return tls.Certificate{}, err
	}
	text := pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)})  // expect-applied: go.x509.pem-encode
	return tls.X509KeyPair(certificate, text) // expect: go.tls.key-pair private_key=secure-random
}

func again() (any, error) {
	key, _ := rsa.GenerateKey(rand.Reader, 3072)
	der, err := x509.MarshalPKCS8PrivateKey(key)  // expect-applied: go.x509.marshal-private-key
	if err != nil {
		return nil, err
	}
	return x509.ParsePKCS8PrivateKey(der) // expect: go.x509.pkcs8 private_key=secure-random
}

func fromSource() (*rsa.PrivateKey, error) {
	block, _ := pem.Decode([]byte(written))
	return x509.ParsePKCS1PrivateKey(block.Bytes) // expect: go.x509.private-key algorithm=RSA private_key=literal
}

func given(text []byte) (*rsa.PrivateKey, error) {
	block, _ := pem.Decode(text)  // expect-applied: go.x509.pem-bytes
	return x509.ParsePKCS1PrivateKey(block.Bytes) // expect: go.x509.private-key algorithm=RSA private_key=?
}
