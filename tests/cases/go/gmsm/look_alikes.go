// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/github.com/tjfoc/gmsm/sm2"
	m1 "example.org/house/github.com/tjfoc/gmsm/sm3"
	m2 "example.org/house/github.com/tjfoc/gmsm/sm4"
	m3 "example.org/house/github.com/emmansun/gmsm/cipher"
	m4 "example.org/house/github.com/emmansun/gmsm/zuc"
	m5 "example.org/house/github.com/emmansun/gmsm/sm9"
)

func all(a []byte) {
	m0.GenerateKey() // expect-none: go.gmsm.sm2-generate
	m0.Encrypt() // expect-none: go.gmsm.sm2-encrypt
	m0.Decrypt() // expect-none: go.gmsm.sm2-decrypt
	m0.Sm2Sign() // expect-none: go.gmsm.sm2-sign
	m0.Sm2Verify() // expect-none: go.gmsm.sm2-verify
	m1.New() // expect-none: go.gmsm.sm3
	m1.Sm3Sum() // expect-none: go.gmsm.sm3-sum
	m2.NewCipher(a) // expect-none: go.gmsm.sm4
	m2.Sm4Ecb(a, a, a) // expect-none: go.gmsm.sm4-mode
	m2.Sm4GCM(a, a, a, a, a) // expect-none: go.gmsm.sm4-gcm
	m3.NewECBEncrypter(a) // expect-none: go.gmsm.mode
	m4.NewCipher(a, a) // expect-none: go.gmsm.zuc
	m5.GenerateSignMasterKey() // expect-none: go.gmsm.sm9-generate
}
