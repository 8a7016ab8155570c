package shop

import (
	"crypto/aes"
	"io"
	"net"
)

type store struct{ Body io.Reader }

func received(connection net.Conn) {
	key := make([]byte, 32)
	connection.Read(key) // expect-applied: go.platform.connection
	aes.NewCipher(key)   // expect: go.cipher.aes key=network key_bits=256
}

func own(s store) {
	key, _ := io.ReadAll(s.Body)
	aes.NewCipher(key) // expect: go.cipher.aes key=?
}

type pipe struct{}

func (pipe) Read(p []byte) int { return 0 }

func others(p pipe, key []byte) {
	p.Read(key) // expect-none: go.platform.connection
}
