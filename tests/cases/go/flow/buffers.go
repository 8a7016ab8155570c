package flow

import (
	"bytes"
	"crypto/aes"
	"os"
	"strings"
)

func Buffers() {
	var key bytes.Buffer
	key.Write([]byte("01234567"))
	key.WriteString("89abcdef")
	aes.NewCipher(key.Bytes()) // expect: go.cipher.aes key=literal key_bits=128
	other := bytes.NewBufferString(os.Getenv("KEY"))
	aes.NewCipher(other.Bytes()) // expect: go.cipher.aes key=environment
	key.Reset()
	key.WriteString(os.Getenv("KEY"))
	aes.NewCipher(key.Bytes()) // expect: go.cipher.aes key=environment
	aes.NewCipher([]byte(strings.Trim("<0123456789abcdef>", "<>"))) // expect: go.cipher.aes key=literal key_bits=128
}

type own struct{}

func (own) Write(text []byte) {}
func (own) Bytes() []byte     { return []byte(os.Getenv("KEY")) }

func LookAlike() {
	var key own
	key.Write([]byte("0123456789abcdef"))
	aes.NewCipher(key.Bytes()) // expect: go.cipher.aes key=environment
}
