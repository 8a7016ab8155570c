package links

import (
	"crypto/tls"
	"net/http"
)

func unchecked() *http.Client {
	return &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, // finding: VT-0701 severity=high
	}}
}

func uncheckedInLines() *tls.Config {
	return &tls.Config{
		ServerName:         "orders.example",
		InsecureSkipVerify: true, // finding: VT-0701 severity=high
	}
}

func checked() *http.Client {
	return &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{
			MinVersion: tls.VersionTLS12, // no-finding
		},
	}}
}

func ancient() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionSSL30} // finding: VT-0710 severity=high
}

func old() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS10} // finding: VT-0711 severity=medium
}

func oldInLines() *tls.Config {
	return &tls.Config{
		ServerName: "orders.example",
		MinVersion: tls.VersionTLS11, // finding: VT-0711 severity=medium
	}
}

func suites() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		CipherSuites: []uint16{
			tls.TLS_RSA_WITH_RC4_128_SHA, // finding: VT-0720 severity=high
		},
	}
}

func goodSuites() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		CipherSuites: []uint16{
			tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, // no-finding
		},
	}
}
