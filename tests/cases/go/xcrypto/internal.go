package box

import "golang.org/x/crypto/internal/poly1305"

type counter struct{}

func (counter) Sum(out *[16]byte, text []byte, key *[32]byte) {}

func Seal(out *[16]byte, text []byte, key *[32]byte, c counter) {
	poly1305.Sum(out, text, key)  // expect: go.xcrypto.poly1305-sum algorithm=Poly1305 key=?
	c.Sum(out, text, key)  // expect-none
}
