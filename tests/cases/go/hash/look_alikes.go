// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/crypto/md5"
	m1 "example.org/house/crypto/sha1"
	m2 "example.org/house/crypto/sha256"
	m3 "example.org/house/crypto/sha512"
	m4 "example.org/house/crypto/sha3"
	m5 "example.org/house/crypto"
	m6 "example.org/house/crypto/hmac"
	m7 "example.org/house/hash"
)

func all(a []byte) {
	m0.New() // expect-none: go.hash.new
	m0.Sum() // expect-none: go.hash.sum-128
	m1.Sum() // expect-none: go.hash.sum-160
	m2.Sum224() // expect-none: go.hash.sum-224
	m2.Sum256() // expect-none: go.hash.sum-256
	m3.Sum384() // expect-none: go.hash.sum-384
	m3.Sum512() // expect-none: go.hash.sum-512
	m4.NewSHAKE128() // expect-none: go.hash.shake
	m4.SumSHAKE128(a, a) // expect-none: go.hash.sum-shake
	m5.MD4.New() // expect-none: go.hash.constant-new
	m5.Hash.New() // expect-none: go.hash.value-new
	m6.New(a, a) // expect-none: go.hash.hmac
	m7.Hash.Sum(a) // expect-none: go.hash.result
}
