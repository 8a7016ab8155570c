package flow

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"flag"
)

var bits = flag.Int("bits", 1024, "size of the key")
var insecure = flag.Bool("insecure", false, "do not check certificates")

func Sizes() {
	flag.Parse()
	rsa.GenerateKey(rand.Reader, *bits) // expect: go.public.rsa-generate key_bits=1024; expect: go.public.rsa-generate key_bits=?
	_ = &tls.Config{InsecureSkipVerify: *insecure} // expect: go.tls.config certificate_check=enabled; expect: go.tls.config certificate_check=?
}
