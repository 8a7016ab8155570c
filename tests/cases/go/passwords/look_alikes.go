// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/alexedwards/argon2id"
	m1 "example.org/house/elithrar/simple-scrypt"
	m2 "example.org/house/GehirnInc/crypt"
	m3 "example.org/house/filippo.io/age"
	m4 "example.org/house/accounts/keystore"
	m5 "example.org/house/youmark/pkcs8"
	m6 "example.org/house/pkg/encrypt"
)

func all(a []byte) {
	m0.CreateHash("b", nil)              // expect-none: go.passwords.argon2id
	m1.GenerateFromPassword(a, nil)      // expect-none: go.passwords.simple-scrypt
	m2.md5_crypt.New()                   // expect-none: go.passwords.crypt-new
	b := m2.SHA512.New()                 // expect-none: go.passwords.crypt-registered
	b.Generate(a, a)                     // expect-none: go.passwords.crypt-generate-salted
	b.Generate(a, nil)                   // expect-none: go.passwords.crypt-generate
	c, _ := m3.NewScryptRecipient("d")   // expect-none: go.passwords.age-work
	c.SetWorkFactor(8)                   // expect-none: go.passwords.age-work
	m4.NewKeyStore("e", 2, 1)            // expect-none: go.passwords.geth-keystore
	m4.EncryptKey(nil, "f", 2, 1)        // expect-none: go.passwords.geth-encrypt
	m5.MarshalPrivateKey(a, a, &m5.Opts{Cipher: m5.TripleDESCBC}) // expect-none: go.passwords.pkcs8
	_ = m5.ScryptOpts{CostParameter: 2}  // expect-none: go.passwords.pkcs8-scrypt
	_ = m5.PBKDF2Opts{IterationCount: 2} // expect-none: go.passwords.pkcs8-pbkdf2
	m6.NewSSEC(a)                        // expect-none: go.passwords.minio-customer-key
}
