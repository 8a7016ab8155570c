package house

import (
	"github.com/go-jose/go-jose/v4"
	josejwt "github.com/go-jose/go-jose/v4/jwt"
	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwe"
	"github.com/lestrrat-go/jwx/v2/jws"
	jwxt "github.com/lestrrat-go/jwx/v2/jwt"
)

func Read(text string, claims jwt.MapClaims, key []byte, tok jwxt.Token) {
	parser := jwt.NewParser(jwt.WithValidMethods([]string{"HS256", "none"})) // expect: go.jose.valid-methods algorithm=HMAC digest=SHA-256 function=verify; expect: go.jose.valid-methods algorithm=No-Signature function=verify; expect-applied: go.jose.new-parser; finding: VT-0205
	parser.ParseUnverified(text, claims) // expect: go.jose.parse-unverified algorithm=No-Signature function=other; finding: VT-0208
	new(jwt.Parser).ParseUnverified(text, claims) // expect: go.jose.parse-unverified algorithm=No-Signature function=other; finding: VT-0208
	p := jwt.Parser{}
	p.ParseUnverified(text, claims) // expect: go.jose.parse-unverified algorithm=No-Signature function=other; finding: VT-0208
	parser.Parse(text, func(t *jwt.Token) (interface{}, error) { return key, nil }) // expect: go.jose.parse function=verify protocol=JOSE
	signed, _ := josejwt.ParseSigned(text, []jose.SignatureAlgorithm{jose.HS256}) // expect: go.jose.algorithm-name algorithm=HMAC digest=SHA-256; expect-applied: go.jose.parse-signed
	signed.UnsafeClaimsWithoutVerification(&claims) // expect: go.jose.parse-unverified algorithm=No-Signature function=other; finding: VT-0208
	jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte("changeit")}, nil) // expect: go.jose.signing-key key=literal key_bits=64 material=key; expect: go.jose.algorithm-name algorithm=HMAC digest=SHA-256; finding: VT-0301
	jose.NewEncrypter(jose.A128GCM, jose.Recipient{Algorithm: jose.RSA_OAEP, Key: key}, nil) // expect: go.jose.algorithm-name algorithm=AES key_bits=128 mode=GCM; expect: go.jose.recipient key=? material=key; expect: go.jose.algorithm-name algorithm=RSA digest=SHA-1 padding=OAEP
	jwxt.Sign(tok, jwxt.WithKey(jwa.HS256, []byte("changeit"))) // expect: go.jwx.with-key algorithm=HMAC digest=SHA-256 key=literal key_bits=64; finding: VT-0301; finding: VT-0504
	jwxt.Sign(tok, jwxt.WithKey(jwa.RS512(), key)) // expect: go.jwx.with-key algorithm=RSA digest=SHA-512 key=? padding=PKCS1v15; expect-applied: go.jwx.algorithm
	jwxt.Parse(key, jwxt.WithVerify(false)) // expect: go.jwx.with-verify algorithm=No-Signature function=verify; finding: VT-0205
	jwxt.Parse(key, jwxt.WithVerify(true))
	jwxt.ParseInsecure(key) // expect: go.jose.parse-unverified algorithm=No-Signature function=other; finding: VT-0208
	jws.Sign(key, jws.WithInsecureNoSignature()) // expect: go.jwx.insecure-no-signature algorithm=No-Signature function=sign; finding: VT-0205
	jwe.Encrypt(key, jwe.WithKey(jwa.RSA1_5, key), jwe.WithContentEncryption(jwa.A256CBC_HS512)) // expect: go.jwx.with-key algorithm=RSA key=? padding=PKCS1v15; expect: go.jwx.content-encryption algorithm=Encrypt-then-MAC cipher=AES digest=SHA-512 function=encrypt key_bits=256 mode=CBC; finding: VT-0114
	jwxt.Sign(tok, jwa.HS256, []byte("changeit")) // expect: go.jwx.sign algorithm=HMAC digest=SHA-256 function=sign key=literal key_bits=64; finding: VT-0301; finding: VT-0504
}
