package flow

import (
	"crypto/aes"
	"crypto/sha256"
)

func stretched(out, tag []byte) {
	h := sha256.New()
	for len(out) > 0 {
		h.Write(tag)
		n := copy(out, h.Sum(nil))
		out = out[n:]
	}
}

func PartByPart(size int, tag []byte) {
	key := make([]byte, size)
	stretched(key, tag)
	aes.NewCipher(key) // expect: go.cipher.aes key=derived; expect-none: go.cipher.aes key=zero
}

func skipped(out []byte) {
	for len(out) > 16 {
		out = out[16:]
	}
}

func NotAtAll(size int) {
	key := make([]byte, size)
	skipped(key)
	aes.NewCipher(key) // expect: go.cipher.aes key=zero
}
