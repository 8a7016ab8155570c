// What append makes comes from what it is given.
package appended

import (
	"crypto"
	"crypto/aes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"hash"
)

func fresh() error {
	secret := make([]byte, 24)
	if _, err := rand.Read(secret); err != nil { // expect: go.random.secure-read function=generate
		return err
	}
	_, err := aes.NewCipher(append([]byte(nil), secret...)) // expect: go.cipher.aes key=secure-random key_bits=192
	return err
}

func written(text string) error {
	fixed := append([]byte("sixteen bytes "), 'o', 'k')
	_, err := aes.NewCipher(fixed) // expect: go.cipher.aes key=literal key_bits=128
	if err != nil {
		return err
	}
	_, err = aes.NewCipher(append(fixed, text...)) // expect: go.cipher.aes key=?
	return err
}

func terminated(given []byte) hash.Hash {
	longer := append(given[:len(given):len(given)], 0)
	return hmac.New(sha256.New, longer) // expect: go.hash.hmac digest=SHA-256 key=?
}

func derived(password string) hash.Hash {
	first := sha256.Sum256([]byte(password))    // expect: go.hash.sum-256 algorithm=SHA-256
	return hmac.New(sha256.New, append([]byte("v1"), first[:]...)) // expect: go.hash.hmac digest=SHA-256 key=derived key_bits=272
}

func mixed(given []byte) hash.Hash {
	secret := make([]byte, 16)
	rand.Read(secret)                                     // expect: go.random.secure-read function=generate
	return hmac.New(sha256.New, append(secret, given...)) // expect: go.hash.hmac digest=SHA-256 key=?
}

func rounds(parts [][]byte) hash.Hash {
	var all []byte
	for _, part := range parts {
		all = append(all, part...)
	}
	return hmac.New(sha256.New, all) // expect: go.hash.hmac digest=SHA-256 key=?
}

func counted() hash.Hash {
	var all []byte
	for i := 0; i < 4; i++ {
		all = append(all, byte(i))
	}
	return hmac.New(sha256.New, all) // expect: go.hash.hmac digest=SHA-256 key=literal-array key_bits=32
}

func tables(more bool) {
	kinds := []crypto.Hash{crypto.SHA256}
	kinds = append(kinds, crypto.SHA512)
	for _, kind := range kinds {
		kind.New() // expect: go.hash.constant-new algorithm=SHA-256; expect: go.hash.constant-new algorithm=SHA-512
	}
	suites := append([]uint16{tls.TLS_AES_128_GCM_SHA256}, tls.TLS_AES_256_GCM_SHA384) // expect: go.tls.suite suite=TLS_AES_128_GCM_SHA256; expect: go.tls.suite suite=TLS_AES_256_GCM_SHA384
	_ = &tls.Config{CipherSuites: suites} // expect: go.tls.config protocol=TLS
}
