// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/golang.org/x/crypto/pbkdf2"
	m1 "example.org/house/crypto/pbkdf2"
	m2 "example.org/house/golang.org/x/crypto/hkdf"
	m3 "example.org/house/crypto/hkdf"
	m4 "example.org/house/golang.org/x/crypto/scrypt"
	m5 "example.org/house/golang.org/x/crypto/argon2"
	m6 "example.org/house/golang.org/x/crypto/bcrypt"
	m7 "example.org/house/github.com/dchest/bcrypt_pbkdf"
)

func all(a []byte) {
	m0.Key(a, a, a, a, a) // expect-none: go.kdf.pbkdf2
	m1.Key(a, a, a, a, a) // expect-none: go.kdf.std-pbkdf2
	m2.New(a, a, a) // expect-none: go.kdf.hkdf
	m2.Extract(a, a, a) // expect-none: go.kdf.hkdf-extract
	m2.Expand(a, a) // expect-none: go.kdf.hkdf-expand
	m3.Expand(a, a, a, a) // expect-none: go.kdf.std-hkdf-expand
	m3.Key(a, a, a, a, a) // expect-none: go.kdf.std-hkdf
	m4.Key(a, a, a, a, a, a) // expect-none: go.kdf.scrypt
	m5.Key(a, a, a, a, a, a) // expect-none: go.kdf.argon2
	m6.GenerateFromPassword(a, a) // expect-none: go.kdf.bcrypt
	m6.CompareHashAndPassword(a, a) // expect-none: go.kdf.bcrypt-compare
	m7.Key(a, a, a, a) // expect-none: go.kdf.bcrypt-pbkdf
}
