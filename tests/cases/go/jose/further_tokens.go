package tokens

import (
	"os"

	"aidanwoods.dev/go-paseto"
	"github.com/cristalhq/jwt/v5"
	"github.com/essentialkaos/branca/v2"
	"github.com/fernet/fernet-go"
	third "github.com/gbrlsnchs/jwt/v3"
	"github.com/lestrrat-go/jwx/v2/jwk"
	older "github.com/o1egl/paseto"
)

func Keys(sealed string, v any) {
	jwk.FromRaw([]byte("some words"))                         // expect: go.jwx.key key=literal
	jwt.NewSignerHS(jwt.HS512, []byte("some words"))          // expect: go.tokens.cristalhq algorithm=HMAC digest=SHA-512 key=literal
	third.NewHS256([]byte("some words"))                      // expect: go.tokens.gbrlsnchs digest=SHA-256 key=literal
	fernet.MustDecodeKeys("cw_0x689RpI-jtRR7oE8h_eQsKImvJap") // expect: go.tokens.fernet key=literal
	fernet.DecodeKey(os.Getenv("KEY"))                        // expect: go.tokens.fernet key=environment
	branca.NewBranca([]byte("thirty-two letters, no less! ok.")) // expect: go.tokens.branca algorithm=XChaCha20-Poly1305 key=literal
	made := older.NewV2()                                     // expect-applied: go.tokens.paseto-new
	made.Encrypt([]byte("some words"), v, nil)                // expect: go.tokens.paseto key=literal
	made.Decrypt(sealed, []byte("some words"), v, nil)        // expect: go.tokens.paseto-decrypt key=literal
	paseto.V4SymmetricKeyFromHex("00112233445566778899aabb")  // expect: go.tokens.paseto-key key=literal
}
