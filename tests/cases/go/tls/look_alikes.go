// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/crypto/tls"
	m1 "example.org/house/net/http"
	m2 "example.org/house/net/smtp"
	m3 "example.org/house/google.golang.org/grpc/credentials"
)

func all(a []byte) {
	use(m0.Config{}) // expect-none: go.tls.config
	{ var it m0.Config; it.VerifyPeerCertificate = a; use(it) } // expect-none: go.tls.no-own-verification
	{ var it m0.Config; it.VerifyPeerCertificate = a; use(it) } // expect-none: go.tls.own-verification
	{ it := m0.Config{VerifyPeerCertificate: a, InsecureSkipVerify: true}; use(it) } // expect-none: go.tls.config-own-verification
	{ it := m0.Config{VerifyConnection: a, InsecureSkipVerify: true}; use(it) } // expect-none: go.tls.config-own-connection
	{ it := m0.Config{VerifyPeerCertificate: a}; it.InsecureSkipVerify = true; use(it) } // expect-none: go.tls.skip-verify-own
	{ it := m0.Config{VerifyConnection: a}; it.InsecureSkipVerify = true; use(it) } // expect-none: go.tls.skip-verify-own-connection
	{ it := m0.Config{VerifyPeerCertificate: m0.Peer, InsecureSkipVerify: true}; use(it) } // expect-none: go.tls.config-given-verification
	{ it := m0.Config{VerifyConnection: m0.Connection, InsecureSkipVerify: true}; use(it) } // expect-none: go.tls.config-given-connection
	{ it := m0.Config{InsecureSkipVerify: true}; it.VerifyConnection = func() error { return nil }; use(it) } // expect-none: go.tls.own-function
	{ var it m0.Config; it.InsecureSkipVerify = a; use(it) } // expect-none: go.tls.skip-verify
	{ var it m0.Config; it.MinVersion = a; use(it) } // expect-none: go.tls.min-version
	{ var it m0.Config; it.MaxVersion = a; use(it) } // expect-none: go.tls.max-version
	use(m0.TLS_RSA_WITH_RC4_128_SHA) // expect-none: go.tls.suite
	use(m0.CurveP256) // expect-none: go.tls.group
	m0.Dial(a, a, null) // expect-none: go.tls.client-without-config
	m0.Dial(a, a, a) // expect-none: go.tls.dial
	m0.DialWithDialer(a, a, a, a) // expect-none: go.tls.dial-with-dialer
	m0.Client(a, a) // expect-none: go.tls.connection
	m0.Listen(a, a, a) // expect-none: go.tls.listen
	m0.LoadX509KeyPair() // expect-none: go.tls.key-pair-files
	m0.X509KeyPair(a, a) // expect-none: go.tls.key-pair
	m1.ListenAndServeTLS() // expect-none: go.tls.http-server
	m2.Client.StartTLS(a) // expect-none: go.tls.mail
	m3.NewTLS(a) // expect-none: go.tls.grpc
	m3.NewClientTLSFromFile() // expect-none: go.tls.grpc-files
}
