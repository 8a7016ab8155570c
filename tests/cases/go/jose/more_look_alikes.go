// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/github.com/golang-jwt/jwt"
	m1 "example.org/house/github.com/go-jose/go-jose/jwt"
	m2 "example.org/house/github.com/go-jose/go-jose"
	m3 "example.org/house/github.com/lestrrat-go/jwx/jwa"
	m4 "example.org/house/github.com/lestrrat-go/jwx/jwt"
	m5 "example.org/house/github.com/lestrrat-go/jwx/jwe"
	m6 "example.org/house/github.com/lestrrat-go/jwx/jws"
)

func all(a []byte) {
	m0.Parser.ParseUnverified(a) // expect-none: go.jose.parse-unverified
	m0.NewParser(a) // expect-none: go.jose.new-parser
	m0.ParseWithClaims(a, a, a) // expect-none: go.jose.parse-with-claims
	m0.WithValidMethods(a) // expect-none: go.jose.valid-methods
	m1.ParseSigned(a) // expect-none: go.jose.parse-signed
	m2.SigningKey(a) // expect-none: go.jose.signing-key
	m2.Recipient(a) // expect-none: go.jose.recipient
	m3.HS256(a) // expect-none: go.jwx.algorithm
	m4.WithKey(a) // expect-none: go.jwx.with-key
	m5.WithContentEncryption(a) // expect-none: go.jwx.content-encryption
	m4.Sign(a) // expect-none: go.jwx.sign
	m4.WithVerify(a) // expect-none: go.jwx.with-verify
	m6.WithInsecureNoSignature(a) // expect-none: go.jwx.insecure-no-signature
}
