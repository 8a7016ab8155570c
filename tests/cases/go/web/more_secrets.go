package web

import (
	"os"
	"time"

	"github.com/antonlindstrom/pgstore"
	"github.com/beego/beego/v2/server/web"
	"github.com/boj/redistore"
	gokit "github.com/go-kit/kit/auth/jwt"
	hertz "github.com/hertz-contrib/jwt"
	"github.com/kataras/iris/v12/middleware/jwt"
	"github.com/zeromicro/go-zero/rest"
)

func More() {
	jwt.NewSigner(jwt.HS384, []byte("a word"), time.Hour)                  // expect: go.web.iris-jwt algorithm=HMAC digest=SHA-384 key=literal
	jwt.NewVerifier(jwt.HS256, []byte(os.Getenv("KEY")))                   // expect: go.web.iris-jwt key=environment
	rest.WithJwt("some words")                                             // expect: go.web.go-zero-jwt key=literal
	gokit.NewSigner("kid", []byte("a word"), nil, nil)                     // expect: go.web.go-kit-jwt key=literal
	web.BConfig.WebConfig.XSRFKey = "61 letters"                           // expect: go.web.beego-xsrf key=literal
	redistore.NewRediStore(10, "tcp", ":6379", "", []byte("a word"))       // expect: go.web.redis-store algorithm=HMAC key=literal
	pgstore.NewPGStore("postgres://db", []byte("a word"))                  // expect: go.web.database-store key=literal
	_ = hertz.HertzJWTMiddleware{Key: []byte("a word")}                    // expect: go.web.gin-jwt key=literal
}
