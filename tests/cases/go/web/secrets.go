package web

import (
	"os"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/go-chi/jwtauth/v5"
	jwtware "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2/middleware/encryptcookie"
	older "github.com/gofiber/jwt/v3"
	"github.com/gorilla/csrf"
	"github.com/gorilla/sessions"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4/middleware"
	gincsrf "github.com/utrack/gin-csrf"
)

func Stores() {
	cookie.NewStore([]byte("signing key"))                           // expect: go.web.gin-store algorithm=HMAC digest=SHA-256 key=literal
	memstore.NewStore([]byte(os.Getenv("STORE_KEY")))                // expect: go.web.gin-store key=environment
	sessions.NewFilesystemStore("/var/lib/app", []byte("file key"))  // expect: go.web.filesystem-store key=literal
	csrf.Protect([]byte("a key of thirty-two octets, no?!"))         // expect: go.web.csrf key=literal key_bits=256
	encryptcookie.New(encryptcookie.Config{Key: "q6nQ3Zb1bTcXo9vA"}) // expect: go.web.fiber-cookies algorithm=AES mode=GCM key=literal
	_ = gincsrf.Options{Secret: "words"}                             // expect: go.web.gin-csrf key=literal
}

func Tokens() {
	echojwt.JWT([]byte("a word"))                                      // expect: go.web.echo-jwt algorithm=HMAC digest=SHA-256 key=literal
	middleware.JWT([]byte("a word"))                                   // expect: go.web.echo-jwt key=literal
	_ = echojwt.Config{SigningKey: []byte("a word")}                   // expect: go.web.echo-jwt-config key=literal
	jwtauth.New("HS512", []byte("a word"), nil)                        // expect: go.web.chi-jwt algorithm=HMAC digest=SHA-512 key=literal
	_ = ginjwt.GinJWTMiddleware{Realm: "shop", Key: []byte("a word")}  // expect: go.web.gin-jwt key=literal
	_ = jwtware.SigningKey{JWTAlg: jwtware.HS384, Key: []byte("word")} // expect: go.web.fiber-jwt-key algorithm=HMAC digest=SHA-384 key=literal
	_ = older.Config{SigningKey: []byte("a word")}                     // expect: go.web.fiber-jwt-config key=literal
}
