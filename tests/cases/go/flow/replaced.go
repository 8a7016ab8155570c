package flow

import (
	"crypto/rand"
	"crypto/rsa"
	"strconv"
	"strings"
)

func replaced(text string, n int) {
	bits, _ := strconv.Atoi(strings.Replace("x024", "x", "1", 1))
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1024
	bits, _ = strconv.Atoi(strings.Replace("1-0-2-4", "-", "", -1))
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1024
	bits, _ = strconv.Atoi(strings.Replace("1-024", "-", "", n))
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=?
	bits, _ = strconv.Atoi(strings.Replace(text, "-", "", -1))
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=?
}
