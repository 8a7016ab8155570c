package tokens

import (
	"os"

	jose "github.com/go-jose/go-jose/v4"
	old "github.com/dgrijalva/jwt-go"
	"github.com/golang-jwt/jwt/v5"
)

type parser struct{}

func (parser) Parse(text string) string { return text }
func (parser) New(method int) parser    { return parser{} }
func (parser) SignedString() string     { return "" }

func Issue(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)  // expect: go.jose.token algorithm=HMAC digest=SHA-256 function=sign key=literal key_bits=72
	return token.SignedString([]byte("my secret"))  // expect-applied: go.jose.signed-string
}

func IssueWithFile(claims jwt.Claims) {
	pem, _ := os.ReadFile("key.pem")
	key, _ := jwt.ParseRSAPrivateKeyFromPEM(pem)  // expect: go.jose.key-from-pem algorithm=RSA material=private-key private_key=file
	_, _ = jwt.NewWithClaims(jwt.SigningMethodPS512, claims).SignedString(key)  // expect: go.jose.token algorithm=RSA digest=SHA-512 function=sign key=file padding=PSS
	_ = jwt.New(jwt.GetSigningMethod("ES256"))  // expect: go.jose.token algorithm=ECDSA curve=P-256 digest=SHA-256 function=sign
	_ = jwt.NewWithClaims(jwt.SigningMethodNone, claims)  // expect: go.jose.token algorithm=No-Signature
	_ = jwt.GetSigningMethod("RS384")  // expect: go.jose.method-by-name algorithm=RSA digest=SHA-384 padding=PKCS1v15
}

func Raw(text string, key []byte) {
	_, _ = jwt.SigningMethodHS512.Sign(text, key)  // expect: go.jose.method-sign algorithm=HMAC digest=SHA-512 function=sign key=?
	_ = jwt.SigningMethodRS256.Verify(text, key, key)  // expect: go.jose.method-verify algorithm=RSA digest=SHA-256 function=verify key=? padding=PKCS1v15
}

func Read(text string, find jwt.Keyfunc) {
	_, _ = jwt.Parse(text, find)  // expect: go.jose.parse function=verify protocol=JOSE
	_, _ = old.ParseWithClaims(text, nil, nil)  // expect: go.jose.parse-with-claims function=verify protocol=JOSE
}

func Sign(key []byte) {
	_, _ = jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: key}, nil)  // expect: go.jose.algorithm-name algorithm=RSA digest=SHA-256 padding=PKCS1v15
	_, _ = jose.NewEncrypter(jose.A128GCM, jose.Recipient{Algorithm: jose.RSA_OAEP, Key: key}, nil)  // expect: go.jose.algorithm-name algorithm=AES key_bits=128 mode=GCM; expect: go.jose.algorithm-name algorithm=RSA digest=SHA-1 padding=OAEP
}

func Own(p parser) {
	p.Parse("a") // expect-none
	p.New(1) // expect-none
	p.SignedString() // expect-none
	println("jwt.SigningMethodHS256") // expect-none
}
