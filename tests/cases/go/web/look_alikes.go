// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/gin-contrib/sessions/cookie"
	m1 "example.org/house/gorilla/sessions"
	m2 "example.org/house/gorilla/csrf"
	m3 "example.org/house/labstack/echo-jwt"
	m4 "example.org/house/go-chi/jwtauth"
	m5 "example.org/house/appleboy/gin-jwt"
	m6 "example.org/house/gofiber/jwt"
	m7 "example.org/house/middleware/encryptcookie"
	m8 "example.org/house/utrack/gin-csrf"
)

func all(a []byte) {
	m0.NewStore(a)                 // expect-none: go.web.gin-store
	m1.NewFilesystemStore("b", a)  // expect-none: go.web.filesystem-store
	m2.Protect(a)                  // expect-none: go.web.csrf
	m3.JWT(a)                      // expect-none: go.web.echo-jwt
	_ = m3.Config{SigningKey: a}   // expect-none: go.web.echo-jwt-config
	m4.New("HS256", a, nil)        // expect-none: go.web.chi-jwt
	_ = m5.GinJWTMiddleware{Key: a} // expect-none: go.web.gin-jwt
	_ = m6.SigningKey{Key: a}      // expect-none: go.web.fiber-jwt-key
	_ = m6.Config{SigningKey: a}   // expect-none: go.web.fiber-jwt-config
	_ = m7.Config{Key: "b"}        // expect-none: go.web.fiber-cookies
	_ = m8.Options{Secret: "b"}    // expect-none: go.web.gin-csrf
}
