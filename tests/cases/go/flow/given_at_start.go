package flow

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"io"
	mathrand "math/rand"
)

var mark []byte
var width int
var before = 4096
var from io.Reader
var later = 4096

func init() {
	mark = []byte("mark of the house")
	width = 1024
	before = 1536
	from = mathrand.New(mathrand.NewSource(3))
}

func Mark() {
	hmac.New(sha256.New, mark) // expect: go.hash.hmac key=literal
}

func Width() {
	rsa.GenerateKey(rand.Reader, width) // expect: go.public.rsa-generate key_bits=1024
}

func Before() {
	rsa.GenerateKey(rand.Reader, before) // expect: go.public.rsa-generate key_bits=1536
}

func From() {
	secret := make([]byte, 16)
	from.Read(secret)
}

func SetLater(n int) {
	later = 2048
}

func Later() {
	rsa.GenerateKey(rand.Reader, later) // expect: go.public.rsa-generate key_bits=4096; expect: go.public.rsa-generate key_bits=2048
}

var shadowed = 3072

func other() int {
	shadowed := 1
	shadowed = 2
	return shadowed
}

func Shadowed() {
	rsa.GenerateKey(rand.Reader, shadowed) // expect: go.public.rsa-generate key_bits=3072
}
