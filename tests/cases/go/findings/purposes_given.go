package given

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/binary"
	mrand "math/rand"
	"time"

	"golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/sha3"
)

func fresh() []byte {
	made := make([]byte, 32)
	mrand.Read(made) // expect: go.random.fill purpose=key; finding: VT-0605
	return made
}

func Block() (cipher.Block, error) {
	return aes.NewCipher(fresh()) // finding: VT-0303
}

func Derived(password []byte) []byte {
	start := make([]byte, 16)
	mrand.Read(start) // expect: go.random.fill purpose=nonce; finding: VT-0605
	return pbkdf2.Key(password, start, 700000, 32, sha3.New256) // finding: VT-0321
}

func Written() []byte {
	apiKey := make([]byte, 8)
	binary.BigEndian.PutUint32(apiKey[4:], mrand.Uint32()) // expect: go.random.number purpose=token; finding: VT-0605
	return apiKey
}

func Copied() []byte {
	var sessionToken [8]byte
	made := []byte{byte(mrand.Int())} // expect: go.random.number purpose=token; finding: VT-0605
	copy(sessionToken[1:], made)
	return sessionToken[:]
}

func Shown() []byte {
	shown := make([]byte, 32)
	mrand.Read(shown) // expect: go.random.fill purpose=absent-property; no-finding: VT-0605; finding: VT-0601
	time.Sleep(time.Duration(shown[0]))
	return append(shown, 1)
}
