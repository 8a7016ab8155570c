package tokens

import (
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/golang-jwt/jwt/v5/request"
)

var fixed = []byte("a word for all")

func Inline(text string) {
	_, _ = jwt.Parse(text, func(token *jwt.Token) (interface{}, error) { // expect: go.jose.parse key=literal; finding: VT-0301
		if _, ok := token.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errors.New("another method")
		}
		return []byte("a word for all"), nil
	})
	_, _ = jwt.Parse(text, func(*jwt.Token) (interface{}, error) { return []byte(os.Getenv("KEY")), nil }) // expect: go.jose.parse key=environment
}

func named(*jwt.Token) (interface{}, error) {
	return fixed, nil
}

type keys struct{ current []byte }

func (k *keys) find(*jwt.Token) (interface{}, error) { return k.current, nil }

func Named(text string, claims jwt.Claims, held *keys, given jwt.Keyfunc) {
	_, _ = jwt.ParseWithClaims(text, claims, named)                      // expect: go.jose.parse-with-claims key=literal; finding: VT-0301
	_, _ = jwt.NewParser().ParseWithClaims(text, claims, held.find)      // expect: go.jose.parse-with-claims key=?
	_, _ = jwt.NewParser(jwt.WithoutClaimsValidation()).Parse(text, given) // expect: go.jose.parse key=absent-property
	_, _ = request.ParseFromRequest(nil, nil, named, request.WithClaims(claims)) // expect: go.jose.parse-with-claims key=literal; finding: VT-0301
}
