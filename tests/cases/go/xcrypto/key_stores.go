package xcrypto

import (
	"crypto/x509"
	"os"

	"software.sslmate.com/src/go-pkcs12"
)

func Store(key any, certificate *x509.Certificate) {
	pkcs12.Modern.Encode(key, certificate, nil, "changeit")       // expect: go.xcrypto.pkcs12-encoder password=literal
	pkcs12.LegacyDES.Encode(key, certificate, nil, os.Getenv("P")) // expect: go.xcrypto.pkcs12-legacy-encoder password=environment
	var own encoder
	own.Encode(key, certificate, nil, "changeit") // expect-none: go.xcrypto.pkcs12-encoder
}

type encoder struct{}

func (encoder) Encode(key any, certificate *x509.Certificate, others []*x509.Certificate, password string) {}
