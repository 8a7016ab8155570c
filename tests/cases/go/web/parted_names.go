package web

import (
	"github.com/gin-contrib/sessions/cookie"
	"github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

// A package whose path has a name that is none: what the text calls it is the usual one.
func Wire(e *echo.Echo, echo_jwt func([]byte) echo.MiddlewareFunc) {
	e.Use(echojwt.WithConfig(echojwt.Config{SigningKey: []byte("said in the text")})) // expect: go.web.echo-jwt-config key=literal
	e.Use(echo_jwt([]byte("another thing")))                                          // expect-none
	_ = cookie.NewStore
}
