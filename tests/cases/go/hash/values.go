package values

import (
	"crypto/des"
	"crypto/md5"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"hash"
	"strings"
)

var makers = map[string]func() hash.Hash{}
var sizes = map[string]int{}

func init() {
	makers["old"] = md5.New
	makers["less old"] = sha1.New
	sizes["short"] = 1024
}

func use() {
	makers["less old"]() // expect: go.hash.new algorithm=SHA-1
	rsa.GenerateKey(rand.Reader, sizes["short"]) // expect: go.public.rsa-generate key_bits=1024
	var key strings.Builder
	key.WriteString("0123")
	key.WriteByte('4')
	key.WriteString("567")
	des.NewCipher([]byte(key.String())) // expect: go.cipher.des key=literal
}
