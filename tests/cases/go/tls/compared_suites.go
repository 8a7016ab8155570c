package compared

import "crypto/tls"

func isOld(suite uint16) bool {
	switch suite {
	case tls.TLS_RSA_WITH_RC4_128_SHA, tls.TLS_RSA_WITH_AES_128_CBC_SHA: // expect-none: go.tls.suite
		return true
	}
	return suite == tls.TLS_RSA_WITH_3DES_EDE_CBC_SHA // expect-none: go.tls.suite
}

func offer(config *tls.Config) {
	config.CipherSuites = []uint16{tls.TLS_RSA_WITH_RC4_128_SHA} // expect: go.tls.suite cipher=RC4
}
