package flow

import "golang.org/x/crypto/scrypt"

func derive(password []byte, salt ...byte) {
	scrypt.Key(password, salt, 1<<17, 8, 1, 32) // expect: go.kdf.scrypt salt=literal salt_bits=64; expect: go.kdf.scrypt salt=literal-array salt_bits=24
}

func kept(password []byte, salt ...byte) {
	scrypt.Key(password, salt, 1<<17, 8, 1, 32) // expect: go.kdf.scrypt salt=?
}

func Use(password, given []byte) {
	derive(password, []byte("all of it")[:8]...)
	derive(password, 1, 2, 3)
	kept(password, given...)
}
