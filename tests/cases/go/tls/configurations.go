package transport

import (
	"crypto/tls"
	"net"
	"net/http"
	"net/smtp"

	"google.golang.org/grpc/credentials"
)

type Config struct {
	InsecureSkipVerify bool
	MinVersion         uint16
	MaxVersion         uint16
	VerifyConnection   func() error
}

func Lax() *http.Client {
	return &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},  // expect: go.tls.config certificate_check=disabled hostname_check=disabled protocol=TLS
	}}
}

func Old() *tls.Config {
	return &tls.Config{  // expect: go.tls.config protocol=TLS version_max=1.2 version_min=1.0
		MinVersion: tls.VersionTLS10,
		MaxVersion: tls.VersionTLS12,
		CipherSuites: []uint16{
			tls.TLS_RSA_WITH_RC4_128_SHA,  // expect: go.tls.suite authentication=RSA cipher=RC4 digest=SHA-1 key_bits=128 key_exchange=RSA protocol=TLS suite=TLS_RSA_WITH_RC4_128_SHA
			tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,  // expect: go.tls.suite authentication=ECDSA cipher=AES digest=SHA-256 key_bits=128 key_exchange=ECDH mode=GCM protocol=TLS suite=TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
		},
		CurvePreferences: []tls.CurveID{tls.X25519, tls.CurveP256},  // expect: go.tls.group algorithm=X25519; expect: go.tls.group algorithm=ECDH curve=P-256
	}
}

func Strict() *tls.Config {
	configuration := &tls.Config{MinVersion: tls.VersionTLS12, InsecureSkipVerify: false}  // expect: go.tls.config certificate_check=enabled hostname_check=enabled protocol=TLS version_max=1.3 version_min=1.2
	configuration.MaxVersion = tls.VersionTLS13
	return configuration
}

func Change(configuration *tls.Config, lax bool) {
	configuration.InsecureSkipVerify = true  // expect: go.tls.skip-verify certificate_check=disabled hostname_check=disabled
	configuration.MinVersion = tls.VersionTLS11  // expect: go.tls.min-version protocol=TLS version_min=1.1
}

func Limit(configuration *tls.Config) {
	configuration.MaxVersion = tls.VersionTLS12  // expect: go.tls.max-version protocol=TLS version_max=1.2
}

func Own(own *Config) {
	own.InsecureSkipVerify = true // expect-none
	own.MinVersion = 769          // expect-none
	own.MaxVersion = 770          // expect-none
	_ = Config{InsecureSkipVerify: true, MinVersion: 769} // expect-none
	_ = "tls.TLS_RSA_WITH_RC4_128_SHA tls.X25519" // expect-none
}

func Dial(address string, given *tls.Config) {
	_, _ = tls.Dial("tcp", address, nil)  // expect: go.tls.client-without-config certificate_check=enabled hostname_check=enabled protocol=TLS
	_, _ = tls.Dial("tcp", address, given)  // expect: go.tls.dial protocol=TLS
	_, _ = tls.Dial("tcp", address, &tls.Config{ServerName: "a"})  // expect: go.tls.config protocol=TLS
	_, _ = net.Dial("tcp", address)                                // expect-none
}

func DialWith(dialer *net.Dialer, given *tls.Config) {
	_, _ = tls.DialWithDialer(dialer, "tcp", "a:1", given)  // expect: go.tls.dial-with-dialer protocol=TLS
}

func Listen(given *tls.Config) {
	_, _ = tls.Listen("tcp", ":443", given)  // expect: go.tls.listen protocol=TLS
	_, _ = net.Listen("tcp", ":80")         // expect-none
}

func Wrap(connection net.Conn, given *tls.Config) *tls.Conn {
	return tls.Client(connection, given)  // expect: go.tls.connection protocol=TLS
}

func Mail(client *smtp.Client, given *tls.Config) error {
	return client.StartTLS(given)  // expect: go.tls.mail protocol=TLS
}

func Pairs(certificate []byte) {
	_, _ = tls.LoadX509KeyPair("cert.pem", "key.pem")  // expect: go.tls.key-pair-files algorithm=X.509
	_, _ = tls.X509KeyPair(certificate, []byte("-----BEGIN KEY"))  // expect: go.tls.key-pair algorithm=X.509 private_key=literal private_key_bits=112
}

func Serve(handler http.Handler) error {
	_ = http.ListenAndServe(":80", handler)                                     // expect-none
	return http.ListenAndServeTLS(":443", "cert.pem", "key.pem", handler)  // expect: go.tls.http-server protocol=TLS
}

func Verify(own *Config) {
	configuration := &tls.Config{InsecureSkipVerify: true}  // expect: go.tls.config certificate_check=custom
	configuration.VerifyConnection = func(state tls.ConnectionState) error { return check(state) }  // expect-applied: go.tls.own-function
	added := &tls.Config{}  // expect: go.tls.config certificate_check=absent-property
	added.VerifyConnection = func(state tls.ConnectionState) error { return check(state) }  // expect-none: go.tls.own-verification
	configuration.VerifyPeerCertificate = nil
	own.VerifyConnection = func() error { return nil } // expect-none
}

func Grpc(given *tls.Config) {
	_ = credentials.NewTLS(given)  // expect: go.tls.grpc protocol=TLS
	_, _ = credentials.NewServerTLSFromFile("cert.pem", "key.pem")  // expect: go.tls.grpc-files protocol=TLS
	_ = credentials.TLSInfo{} // expect-none
}

func Tickets() *tls.Config {
	return &tls.Config{SessionTicketKey: [32]byte{1, 2, 3}}  // expect: go.tls.config protocol=TLS secret=literal-array
}
