package main

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"os"
)

type sizes struct {
	Root  int `json:"rsa_size,omitempty"`
	Inner struct {
		Part  int `json:"dsa_size"`
		Other int `json:"twice"`
	} `json:"sub"`
	None int `json:"-"`
}

type further struct {
	Other int `json:"thrice"`
}

func main() {
	raw, err := os.ReadFile("keys.json")
	if err != nil {
		return
	}
	var s sizes
	if err := json.Unmarshal(raw, &s); err != nil {
		return
	}
	rsa.GenerateKey(rand.Reader, s.Root)       // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, s.Inner.Part) // expect: go.public.rsa-generate key_bits=768
	rsa.GenerateKey(rand.Reader, s.None)       // expect-none: go.public.rsa-generate key_bits=4096
	// Two fields of that name are called otherwise each.
	rsa.GenerateKey(rand.Reader, s.Inner.Other) // expect: go.public.rsa-generate key_bits=?
}
