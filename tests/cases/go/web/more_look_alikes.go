// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/kataras/jwt"
	m1 "example.org/house/go-zero/rest"
	m2 "example.org/house/go-kit/kit/auth/jwt"
	m3 "example.org/house/beego/beego/server/web"
	m4 "example.org/house/boj/redistore"
	m5 "example.org/house/antonlindstrom/pgstore"
)

func all(a []byte) {
	m0.NewSigner(m0.HS256, a, 1)            // expect-none: go.web.iris-jwt
	m1.WithJwt("a")                         // expect-none: go.web.go-zero-jwt
	m2.NewSigner("b", a, nil, nil)          // expect-none: go.web.go-kit-jwt
	m3.BConfig.WebConfig.XSRFKey = "a"      // expect-none: go.web.beego-xsrf
	m4.NewRediStore(1, "a", "b", "c", a)    // expect-none: go.web.redis-store
	m5.NewPGStore("b", a)                   // expect-none: go.web.database-store
}
