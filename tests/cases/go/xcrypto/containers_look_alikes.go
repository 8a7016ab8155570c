// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/openpgp/packet"
	m1 "example.org/house/go-pkcs12"
	m3 "example.org/house/acme"
	m2 "example.org/house/acme/autocert"
)

func all(a any) {
	_ = m0.Config{DefaultCipher: m0.CipherCAST5} // expect-none: go.xcrypto.openpgp-cipher
	m1.LegacyRC2.Encode(a, a, nil, "b")          // expect-none: go.xcrypto.pkcs12-legacy-encoder
	_ = m3.Client{}                              // expect-none: go.xcrypto.acme
	c := m2.Manager{}                            // expect-none: go.xcrypto.autocert
	c.TLSConfig()                                // expect-none: go.tls.autocert
}
