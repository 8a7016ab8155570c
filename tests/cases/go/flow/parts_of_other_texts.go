package flow

import (
	"crypto/hmac"
	"crypto/sha256"
	"os"
	"strings"
	"sync"
)

func sameOrigin(given string) {
	hmac.New(sha256.New, []byte(strings.TrimPrefix("key:of the signal box", "key:"))) // expect: go.hash.hmac key=literal
	hmac.New(sha256.New, []byte(strings.TrimSuffix(os.Getenv("BOX"), "\n")))          // expect: go.hash.hmac key=environment
	hmac.New(sha256.New, []byte(strings.TrimLeft(given, "0")))                        // expect: go.hash.hmac key=?
	up := func(r rune) rune { return r + 1 }
	hmac.New(sha256.New, []byte(strings.Map(up, "of the signal box"))) // expect: go.hash.hmac key=literal
}

var kept = sync.OnceValue(func() []byte { return []byte("of the signal box") })

func Kept() {
	hmac.New(sha256.New, kept()) // expect: go.hash.hmac key=literal
}
