package anyclient

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
)

func pinned(raw [][]byte, _ [][]*x509.Certificate) error {
	if len(raw) != 1 {
		return errors.New("one certificate, please")
	}
	return nil
}

func InLiteral(checks func([][]byte, [][]*x509.Certificate) error) {
	_ = tls.Config{ // expect: go.tls.config-any-client certificate_check=disabled hostname_check=absent-property
		ClientAuth: tls.RequireAnyClientCert, // finding: VT-0701
	}
	_ = tls.Config{ // expect: go.tls.config-any-client-verified certificate_check=custom
		ClientAuth:            tls.RequireAnyClientCert,
		VerifyPeerCertificate: pinned, // finding: VT-0703
	}
	_ = tls.Config{ // expect: go.tls.config-any-client-connection certificate_check=custom
		ClientAuth:       tls.RequireAnyClientCert,
		VerifyConnection: func(state tls.ConnectionState) error { return pinned(nil, nil) }, // finding: VT-0703
	}
	_ = tls.Config{ // expect: go.tls.config-any-client-verified certificate_check=?
		ClientAuth:            tls.RequireAnyClientCert,
		VerifyPeerCertificate: checks,
	}
}

func LaterOn() *tls.Config {
	made := &tls.Config{MinVersion: tls.VersionTLS13} // expect: go.tls.config certificate_check=disabled hostname_check=absent-property
	made.ClientAuth = tls.RequireAnyClientCert        // expect-applied: go.tls.any-client; finding: VT-0701
	return made
}

func Given(made *tls.Config) {
	made.ClientAuth = tls.RequireAnyClientCert // expect: go.tls.any-client certificate_check=disabled; finding: VT-0701
}

func CheckedBefore() *tls.Config {
	made := &tls.Config{MinVersion: tls.VersionTLS13} // expect: go.tls.config certificate_check=custom
	made.VerifyPeerCertificate = pinned
	made.ClientAuth = tls.RequireAnyClientCert // expect-applied: go.tls.any-client; finding: VT-0703
	return made
}

func CheckedBehind() *tls.Config {
	made := &tls.Config{MinVersion: tls.VersionTLS13} // expect: go.tls.config certificate_check=custom hostname_check=absent-property
	made.ClientAuth = tls.RequireAnyClientCert
	made.VerifyPeerCertificate = pinned // expect-applied: go.tls.own-client-verification; finding: VT-0703
	return made
}

type config struct {
	ClientAuth            int
	VerifyPeerCertificate any
	VerifyConnection      any
}

func LookAlikes(server *tls.Config, own *config) {
	_ = tls.Config{ClientAuth: tls.RequireAndVerifyClientCert}                            // expect-none: go.tls.config-any-client; no-finding: VT-0701
	_ = tls.Config{ClientAuth: tls.VerifyClientCertIfGiven, VerifyPeerCertificate: pinned} // expect-none: go.tls.config-any-client-verified; expect-none: go.tls.config-any-client-connection
	_ = config{ClientAuth: 2, VerifyPeerCertificate: pinned, VerifyConnection: pinned}      // expect-none
	own.ClientAuth = 2                                                                    // expect-none: go.tls.any-client
	own.VerifyPeerCertificate = pinned                                                    // expect-none: go.tls.own-client-verification
}
