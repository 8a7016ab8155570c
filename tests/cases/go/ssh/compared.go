// Curves that are only compared with, configurations that name no ciphers, keys that a method fills.
package harbour

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"io"

	"golang.org/x/crypto/curve25519"
	"golang.org/x/crypto/ssh"
)

func sizeOf(key *ecdsa.PublicKey) int {
	switch key.Curve {
	case elliptic.P256(): // expect-none
		return 256
	case elliptic.P384(): // expect-none
		return 384
	}
	if key.Curve == elliptic.P521() { // expect-none
		return 521
	}
	return 0
}

func made() elliptic.Curve {
	return elliptic.P384() // expect: go.public.curve curve=P-384
}

func plain() ssh.Config {
	var config ssh.Config // expect-none
	config.SetDefaults()
	return config
}

type pair struct {
	private, public [32]byte
}

func (p *pair) generate(random io.Reader) error {
	_, err := io.ReadFull(random, p.private[:])
	return err
}

func agree(random io.Reader, peer *[32]byte) [32]byte {
	var keys pair
	var secret [32]byte
	if keys.generate(random) != nil {
		return secret
	}
	curve25519.ScalarMult(&secret, &keys.private, peer) // expect: go.xcrypto.scalar-mult algorithm=X25519 private_key=?
	return secret
}
