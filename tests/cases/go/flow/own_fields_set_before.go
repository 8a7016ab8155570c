// What another method of the same object has just set is what a field holds, not what the object was made with.
package flow

import (
	"crypto/cipher"
	"crypto/rand"
)

type link struct {
	aead  cipher.AEAD
	nonce []byte
	mark  [12]byte
}

func newLink(aead cipher.AEAD) *link {
	return &link{aead: aead, nonce: []byte("link-nonce-1")}
}

func (l *link) draw() error {
	l.nonce = make([]byte, 12)
	_, err := rand.Read(l.nonce)
	return err
}

func (l *link) fill() { rand.Read(l.mark[:]) }

func (l *link) Send(text []byte) ([]byte, error) {
	if err := l.draw(); err != nil {
		return nil, err
	}
	return l.aead.Seal(nil, l.nonce, text, nil), nil // expect: go.cipher.aead-seal nonce=secure-random; expect-none: go.cipher.aead-seal nonce=literal
}

func (l *link) Mark(text []byte) []byte {
	l.fill()
	return l.aead.Seal(nil, l.mark[:], text, nil) // expect: go.cipher.aead-seal nonce=secure-random; expect-none: go.cipher.aead-seal nonce=zero
}

// Drawn behind its use, or on some way only: it may be what it was made with.
func (l *link) Late(text []byte) []byte {
	out := l.aead.Seal(nil, l.nonce, text, nil) // expect: go.cipher.aead-seal nonce=literal
	l.draw()
	return out
}

func (l *link) Perhaps(text []byte, anew bool) []byte {
	if anew {
		l.draw()
	}
	return l.aead.Seal(nil, l.nonce, text, nil) // expect: go.cipher.aead-seal nonce=literal
}

// Another one's.
func (l *link) Forward(other *link, text []byte) []byte {
	other.draw()
	return l.aead.Seal(nil, l.nonce, text, nil) // expect: go.cipher.aead-seal nonce=literal
}
