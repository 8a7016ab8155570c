package cipher

import (
	"crypto/cipher"
	"crypto/rand"
)

func prefixed(block cipher.Block) {
	iv := make([]byte, 16)
	copy(iv[:4], "abcd")
	cipher.NewCTR(block, iv) // expect: go.cipher.mode iv=literal-array iv_bits=128
}

func drawn(block cipher.Block) {
	iv := make([]byte, 16)
	copy(iv[:4], "abcd")
	rand.Read(iv[4:])
	cipher.NewCTR(block, iv) // expect: go.cipher.mode iv=?
}

func given(block cipher.Block, id []byte) {
	iv := make([]byte, 16)
	copy(iv[:4], "abcd")
	copy(iv[4:], id)
	cipher.NewCTR(block, iv) // expect: go.cipher.mode iv=?
}
