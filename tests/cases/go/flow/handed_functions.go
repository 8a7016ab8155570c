package flow

import (
	"crypto/cipher"
	"crypto/rand"
)

func start(block cipher.Block, give func() []byte) cipher.Stream {
	return cipher.NewCTR(block, give()) // expect: go.cipher.mode iv=literal iv_bits=128; expect: go.cipher.mode iv=secure-random
}

func fixed(block cipher.Block) cipher.Stream {
	text := "a text of sixteen"[:16]
	return start(block, func() []byte { return []byte(text) })
}

func drawn(block cipher.Block) cipher.Stream {
	size := 16
	return start(block, func() []byte {
		iv := make([]byte, size)
		rand.Read(iv)
		return iv
	})
}
