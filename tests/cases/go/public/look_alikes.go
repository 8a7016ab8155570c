// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/crypto/rsa"
	m1 "example.org/house/crypto/dsa"
	m2 "example.org/house/crypto/elliptic"
	m3 "example.org/house/crypto/ecdsa"
	m4 "example.org/house/crypto/ecdh"
	m5 "example.org/house/crypto/ed25519"
	m6 "example.org/house/crypto"
	m7 "example.org/house/crypto/mlkem"
)

func all(a []byte) {
	m0.GenerateKey(a, a) // expect-none: go.public.rsa-generate
	m0.GenerateMultiPrimeKey(a, a, a) // expect-none: go.public.rsa-generate-multi-prime
	m0.EncryptPKCS1v15(a, a) // expect-none: go.public.rsa-encrypt-pkcs1v15
	m0.DecryptPKCS1v15(a, a) // expect-none: go.public.rsa-decrypt-pkcs1v15
	m0.EncryptOAEP(a, a, a) // expect-none: go.public.rsa-encrypt-oaep
	m0.DecryptOAEP(a, a, a) // expect-none: go.public.rsa-decrypt-oaep
	m0.SignPKCS1v15(a, a, a) // expect-none: go.public.rsa-sign
	m0.VerifyPKCS1v15(a, a) // expect-none: go.public.rsa-verify
	use(m0.PublicKey{}) // expect-none: go.public.rsa-public-key
	use(m0.PSSOptions{}) // expect-none: go.public.rsa-pss-options
	use(m0.OAEPOptions{}) // expect-none: go.public.rsa-oaep-options
	m0.PrivateKey.Sign(a, a, a) // expect-none: go.public.rsa-key-sign
	m0.PrivateKey.Decrypt(a, a, null) // expect-none: go.public.rsa-key-decrypt
	m0.PrivateKey.Decrypt(a, a, a) // expect-none: go.public.rsa-key-decrypt-with-options
	m1.GenerateParameters(a, a, a) // expect-none: go.public.dsa-parameters
	m1.GenerateKey() // expect-none: go.public.dsa-generate
	m1.Sign() // expect-none: go.public.dsa-sign
	m1.Verify() // expect-none: go.public.dsa-verify
	m2.P224() // expect-none: go.public.curve
	m2.GenerateKey(a) // expect-none: go.public.elliptic-generate
	m3.GenerateKey(a) // expect-none: go.public.ecdsa-generate
	use(m3.PublicKey{}) // expect-none: go.public.ecdsa-public-key
	m3.Sign(a, a) // expect-none: go.public.ecdsa-sign
	m3.Verify(a) // expect-none: go.public.ecdsa-verify
	m3.PrivateKey.Sign(a, a, a) // expect-none: go.public.ecdsa-key-sign
	m4.P256() // expect-none: go.public.ecdh
	m4.Curve.GenerateKey() // expect-none: go.public.ecdh-generate
	m4.Curve.NewPrivateKey(a) // expect-none: go.public.ecdh-private
	m4.PrivateKey.ECDH() // expect-none: go.public.ecdh-agree
	m5.GenerateKey() // expect-none: go.public.ed25519-generate
	m5.NewKeyFromSeed(a) // expect-none: go.public.ed25519-from-seed
	m5.Sign(a) // expect-none: go.public.ed25519-sign
	m5.Verify() // expect-none: go.public.ed25519-verify
	m5.PrivateKey.Sign() // expect-none: go.public.ed25519-key-sign
	m6.Signer.Sign(a, a, a) // expect-none: go.public.signer
	m6.Decrypter.Decrypt() // expect-none: go.public.decrypter
	m7.GenerateKey768() // expect-none: go.public.mlkem
	m7.NewDecapsulationKey768(a) // expect-none: go.public.mlkem-seed
}
