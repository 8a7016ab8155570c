package main

import (
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"io"
	"os"

	"gopkg.in/yaml.v3"
)

type settings struct {
	Keys struct {
		Size int `json:"size"`
	} `json:"keys"`
	Rounds int `json:"rounds"`
	Extra  int `json:"more"`
}

func load() settings {
	s := settings{Rounds: 4096, Extra: 4096}
	raw, err := os.ReadFile("conf/service.json")
	if err != nil {
		return s
	}
	json.Unmarshal(raw, &s)
	return s
}

func keys() {
	s := load()
	rsa.GenerateKey(rand.Reader, s.Keys.Size) // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, s.Rounds)    // expect: go.public.rsa-generate key_bits=1536; expect: go.public.rsa-generate key_bits=4096
}

type sizes struct {
	Bits int
}

// What is decoded comes from nobody knows where.
func received(in io.Reader) {
	s := sizes{Bits: 1024}
	json.NewDecoder(in).Decode(&s)
	rsa.GenerateKey(rand.Reader, s.Bits) // expect: go.public.rsa-generate key_bits=?; expect: go.public.rsa-generate key_bits=1024
}

func opened() error {
	file, err := os.Open("sizes.yaml")
	if err != nil {
		return err
	}
	var s sizes
	if err := yaml.NewDecoder(file).Decode(&s); err != nil {
		return err
	}
	rsa.GenerateKey(rand.Reader, s.Bits) // expect: go.public.rsa-generate key_bits=768
	return nil
}

func main() {
	keys()
	received(os.Stdin)
	opened()
}
