// What a library's type gives to the one that embeds it, asked of the own object.
package flow

import "crypto/cipher"

type wrapped struct {
	cipher.AEAD
	sent int
}

func (w *wrapped) close(text []byte) []byte {
	w.sent++
	return w.Seal(nil, []byte("nonce-of-12b"), text, nil) // expect: go.cipher.aead-seal nonce=literal
}

type other struct{ sent int }

func (o *other) close(text []byte) []byte {
	return o.Seal(nil, []byte("nonce-of-12b"), text, nil) // expect-none: go.cipher.aead-seal
}
