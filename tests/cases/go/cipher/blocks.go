package cipher

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/subtle"
)

func byIndex(key, out, text []byte) {
	block, _ := aes.NewCipher(key) // expect: go.cipher.aes mode=ECB function=encrypt
	size := block.BlockSize()
	for i := 0; i < len(text); i += size {
		block.Encrypt(out[i:i+size], text[i:i+size])
	}
}

func byCutting(key, out, text []byte) {
	block, _ := aes.NewCipher(key) // expect: go.cipher.aes mode=ECB
	for len(text) > 0 {
		block.Encrypt(out[:16], text[:16])
		text = text[16:]
		out = out[16:]
	}
}

func one(key, out, text []byte) {
	block, _ := aes.NewCipher(key) // expect: go.cipher.aes mode=absent-property
	block.Encrypt(out, text)
}

// A counter mode, a chain and a MAC of their own.
func counter(key, out, text []byte) {
	block, _ := aes.NewCipher(key) // expect: go.cipher.aes mode=absent-property
	var count, pad [16]byte
	for i := 0; i < len(text); i += 16 {
		block.Encrypt(pad[:], count[:])
		subtle.XORBytes(out[i:], text[i:], pad[:])
		count[15]++
	}
}

func chain(key, out, text []byte) {
	block, _ := aes.NewCipher(key) // expect: go.cipher.aes mode=absent-property
	last := make([]byte, 16)
	for i := 0; i < len(text); i += 16 {
		for k := range last {
			last[k] ^= text[i+k]
		}
		block.Encrypt(out[i:i+16], last)
		last = out[i : i+16]
	}
}

func unrelated(key, out, text []byte, blocks []cipher.Block) {
	block, _ := aes.NewCipher(key) // expect: go.cipher.aes mode=absent-property
	for range blocks {
		block.Encrypt(out, text[16:32])
	}
}
