package own

import (
	"crypto/hmac"
	"crypto/sha256"

	"golang.org/x/crypto/pbkdf2"
)

// HKDF's first step: the salt is the key, and zeros where none is given.
func extract(secret, salt []byte) []byte {
	if salt == nil {
		salt = make([]byte, 32)
	}
	mac := hmac.New(sha256.New, salt) // expect: go.hash.hmac role=salted key=zero; no-finding: VT-0301
	mac.Write(secret)
	return mac.Sum(nil)
}

func keyed(data []byte) []byte {
	key := make([]byte, 32)
	mac := hmac.New(sha256.New, key) // expect: go.hash.hmac role=absent-property key=zero; finding: VT-0301
	mac.Write(data)
	return mac.Sum(nil)
}

// scrypt: what guards the password lies between the two.
func slow(password, salt []byte) []byte {
	b := pbkdf2.Key(password, salt, 1, 4096, sha256.New) // expect: go.kdf.pbkdf2 iterations=1 role=inner; no-finding: VT-0401
	mix(b)
	return pbkdf2.Key(password, b, 1, 32, sha256.New) // expect: go.kdf.pbkdf2 iterations=1 role=inner; no-finding: VT-0401
}

func quick(password, salt []byte) []byte {
	return pbkdf2.Key(password, salt, 1, 32, sha256.New) // expect: go.kdf.pbkdf2 iterations=1 role=absent-property; finding: VT-0401
}

// A key and an IV of one password: each is guessed as quickly.
func twice(password, salt, other []byte) ([]byte, []byte) {
	key := pbkdf2.Key(password, salt, 1, 32, sha256.New) // expect: go.kdf.pbkdf2 role=absent-property; finding: VT-0401
	iv := pbkdf2.Key(password, other, 1, 16, sha256.New) // expect: go.kdf.pbkdf2 role=absent-property; finding: VT-0401
	return key, iv
}
