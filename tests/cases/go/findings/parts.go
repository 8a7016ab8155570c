package vault

import (
	"encoding/binary"

	"golang.org/x/crypto/chacha20poly1305"
)

func counted(key, note []byte, number uint64) []byte {
	box, _ := chacha20poly1305.New(key)
	nonce := make([]byte, chacha20poly1305.NonceSize)
	binary.LittleEndian.PutUint64(nonce[4:], number)
	return box.Seal(nil, nonce, note, nil) // no-finding
}

func given(key, note, part []byte) []byte {
	box, _ := chacha20poly1305.New(key)
	nonce := make([]byte, chacha20poly1305.NonceSize)
	copy(nonce[4:], part)
	return box.Seal(nil, nonce, note, nil) // no-finding
}

func forgotten(key, note []byte) []byte {
	box, _ := chacha20poly1305.New(key)
	nonce := make([]byte, chacha20poly1305.NonceSize)
	return box.Seal(nil, nonce, note, nil) // finding: VT-0311 severity=high
}
