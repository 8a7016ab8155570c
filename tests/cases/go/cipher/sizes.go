package own

import (
	"crypto/aes"
	"crypto/rand"
	"crypto/sha512"
	"io"

	"golang.org/x/crypto/chacha20poly1305"
)

func ofBlock(text string) {
	b, _ := aes.NewCipher([]byte(text)[:aes.BlockSize]) // expect: go.cipher.aes key=? key_bits=128
	use(b)
}

func ofOthers(text []byte) {
	a, _ := chacha20poly1305.New(text[:chacha20poly1305.KeySize]) // expect: go.xcrypto.chacha20poly1305 key=? key_bits=256
	b, _ := aes.NewCipher(text[sha512.Size256:sha512.Size])       // expect: go.cipher.aes key=? key_bits=256
	use(a, b)
}

type box struct {
	name string
	key  [32]byte
	iv   []byte
}

// What a literal leaves out is zero.
func leftOut() {
	x := box{name: "a"}
	b, _ := aes.NewCipher(x.key[:]) // expect: go.cipher.aes key=zero key_bits=256
	use(b)
}

func filledLater() {
	x := &box{name: "a"}
	io.ReadFull(rand.Reader, x.key[:])
	b, _ := aes.NewCipher(x.key[:]) // expect: go.cipher.aes key=secure-random
	use(b)
}

func filledByOthers() {
	x := &box{name: "a"}
	fill(x)
	b, _ := aes.NewCipher(x.key[:]) // expect: go.cipher.aes key=?
	use(b)
}

func aSlice() {
	x := &box{name: "a"}
	b, _ := aes.NewCipher(x.iv) // expect: go.cipher.aes key=?
	use(b)
}

// Bytes that count are no secret.
func counted() {
	key := make([]byte, 16)
	for i := range key {
		key[i] = byte(i)
	}
	b, _ := aes.NewCipher(key) // expect: go.cipher.aes key=literal-array key_bits=128
	use(b)
}

func countedAndMixed(secret []byte) {
	key := make([]byte, 16)
	for i := range key {
		key[i] = secret[i] ^ byte(i)
	}
	b, _ := aes.NewCipher(key) // expect: go.cipher.aes key=? key_bits=128
	use(b)
}

func keysOfMap(secrets map[byte]string) {
	key := make([]byte, 16)
	n := 0
	for k := range secrets {
		key[n] = k
		n++
	}
	b, _ := aes.NewCipher(key) // expect: go.cipher.aes key=? key_bits=128
	use(b)
}
