package members

import (
	"crypto/tls"
	"net/http"

	"golang.org/x/crypto/ssh"
)

func Given(transport *http.Transport, server *http.Server) {
	transport.TLSClientConfig.InsecureSkipVerify = true // expect: go.tls.skip-verify certificate_check=disabled
	server.TLSConfig.MinVersion = tls.VersionTLS10      // expect: go.tls.min-version version_min=1.0
}

func Default() {
	http.DefaultTransport.(*http.Transport).TLSClientConfig.InsecureSkipVerify = true // expect: go.tls.skip-verify certificate_check=disabled
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig.InsecureSkipVerify = true // expect: go.tls.skip-verify certificate_check=disabled
}

func Embedded(client *ssh.ClientConfig, server *ssh.ServerConfig) {
	client.Config.Ciphers = []string{"3des-cbc"}                        // expect: go.ssh.set-ciphers algorithm=3DES
	server.Config.KeyExchanges = []string{"diffie-hellman-group1-sha1"} // expect: go.ssh.set-key-exchanges key_bits=1024
}

type Transport struct{ TLSClientConfig *settings }

type settings struct{ InsecureSkipVerify bool }

func Own(transport *Transport) {
	transport.TLSClientConfig.InsecureSkipVerify = true // expect-none
}
