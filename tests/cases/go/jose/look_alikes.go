// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/github.com/golang-jwt/jwt"
	m1 "example.org/house/github.com/go-jose/go-jose"
)

func all(a []byte) {
	m0.New(a) // expect-none: go.jose.token
	m0.Token.SignedString(a) // expect-none: go.jose.signed-string
	m0.SigningMethodNone.Sign(a, a) // expect-none: go.jose.method-sign
	m0.SigningMethodNone.Verify(a, a, a) // expect-none: go.jose.method-verify
	m0.GetSigningMethod(a) // expect-none: go.jose.method-by-name
	m0.Parse() // expect-none: go.jose.parse
	m0.ParseRSAPrivateKeyFromPEM(a) // expect-none: go.jose.key-from-pem
	use(m1.HS256) // expect-none: go.jose.algorithm-name
}
