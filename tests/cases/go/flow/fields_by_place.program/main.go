package main

import (
	"crypto/rand"
	"crypto/rsa"
)

func main() {
	p := policy{"old", 1024}
	rsa.GenerateKey(rand.Reader, p.bits) // expect: go.public.rsa-generate key_bits=1024
	var s sizer = &policy{"older", 768}
	rsa.GenerateKey(rand.Reader, s.Size()) // expect: go.public.rsa-generate key_bits=768
}
