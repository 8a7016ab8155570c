package own

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
)

func refuses(raw [][]byte, _ [][]*x509.Certificate) error {
	if len(raw) != 1 {
		return errors.New("one certificate, please")
	}
	return nil
}

func InLiteral() {
	_ = tls.Config{ // expect: go.tls.config-own-verification certificate_check=custom hostname_check=custom
		InsecureSkipVerify:    true, // finding: VT-0703
		VerifyPeerCertificate: refuses,
	}
	_ = tls.Config{ // expect: go.tls.config-own-connection certificate_check=custom
		InsecureSkipVerify: true, // finding: VT-0703
		VerifyConnection:   func(state tls.ConnectionState) error { return state.PeerCertificates[0].VerifyHostname("a") },
	}
	_ = tls.Config{VerifyPeerCertificate: refuses} // expect: go.tls.config certificate_check=absent-property
}

func InEitherOrder(given *tls.Config) {
	given.VerifyPeerCertificate = refuses
	given.InsecureSkipVerify = true // expect: go.tls.skip-verify-own certificate_check=custom; finding: VT-0703
}

func Connection(given *tls.Config) {
	given.VerifyConnection = func(state tls.ConnectionState) error {
		return state.PeerCertificates[0].VerifyHostname("a")
	}
	given.InsecureSkipVerify = true // expect: go.tls.skip-verify-own-connection certificate_check=custom hostname_check=enabled; finding: VT-0703
}
