package filled

import "golang.org/x/crypto/nacl/box"

func fill(data []byte, nonce *[24]byte, public *[32]byte) []byte {
	var private [32]byte
	for i := range private[:] {
		private[i] = 1
	}
	// expect: go.xcrypto.box-seal private_key=literal-array
	return box.Seal(nil, data, nonce, public, &private)
}

func part(data []byte, number byte, public, private *[32]byte) []byte {
	var nonce [24]byte
	tail := nonce[20:]
	tail[0] = number
	// expect: go.xcrypto.box-seal nonce=?
	return box.Seal(nil, data, &nonce, public, private)
}
