package main

import (
	"crypto/aes"
	"crypto/rand"
	"crypto/rsa"
	"embed"
	"encoding/json"
)

type sizes struct {
	Bits  int
	Other int
}

//go:embed limits.json
// (What the program is built with.)

var limits []byte

var (
	//go:embed limits.json
	text string

	//go:embed master.key
	master []byte

	//go:embed *.json
	all embed.FS

	late []byte
)

func keys() {
	var s, t, u, v sizes
	json.Unmarshal(limits, &s)
	rsa.GenerateKey(rand.Reader, s.Bits)  // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, s.Other) // expect: go.public.rsa-generate key_bits=?; expect-none: go.public.rsa-generate key_bits=1024
	json.Unmarshal([]byte(text), &t)
	rsa.GenerateKey(rand.Reader, t.Bits) // expect: go.public.rsa-generate key_bits=1024
	raw, err := all.ReadFile("limits.json")
	if err == nil {
		json.Unmarshal(raw, &u)
		rsa.GenerateKey(rand.Reader, u.Bits) // expect: go.public.rsa-generate key_bits=1024
	}
	json.Unmarshal(late, &v)
	rsa.GenerateKey(rand.Reader, v.Bits) // expect-none: go.public.rsa-generate key_bits=1024
	aes.NewCipher(master)                // expect: go.cipher.aes key=literal
}
