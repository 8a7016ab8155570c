// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/github.com/cloudflare/circl/kem/kyber/kyber512"
	m1 "example.org/house/github.com/cloudflare/circl/kem/schemes"
	m2 "example.org/house/github.com/cloudflare/circl/sign/schemes"
	m3 "example.org/house/github.com/cloudflare/circl/sign/dilithium/mode2"
	m4 "example.org/house/github.com/cloudflare/circl/dh/x25519"
	m5 "example.org/house/github.com/cloudflare/circl/hpke"
)

func all(a []byte) {
	m0.GenerateKeyPair() // expect-none: go.circl.kem
	m1.ByName(a) // expect-none: go.circl.kem-by-name
	m2.ByName(a) // expect-none: go.circl.signature-by-name
	m3.GenerateKey() // expect-none: go.circl.signature
	m4.KeyGen() // expect-none: go.circl.agreement
	m5.NewSuite() // expect-none: go.circl.hpke
}
