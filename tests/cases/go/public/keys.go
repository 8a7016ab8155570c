package sign

import (
	"crypto"
	"crypto/dsa"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/mlkem"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"math/big"
)

type sheet struct{}

func (sheet) GenerateKey(bits int) int   { return bits }
func (sheet) Sign(a, b, c int) int       { return a }
func (sheet) Verify(a, b, c int) bool    { return true }
func (sheet) Decrypt(a, b, c int) bool   { return true }
func (sheet) P256() int                  { return 256 }

func Rsa(data []byte) {
	key, err := rsa.GenerateKey(rand.Reader, 1024)  // expect: go.public.rsa-generate algorithm=RSA function=keygen key_bits=1024
	if err != nil {
		return
	}
	digest := sha256.Sum256(data)  // expect: go.hash.sum-256 algorithm=SHA-256 function=digest
	_, _ = rsa.SignPKCS1v15(rand.Reader, key, crypto.SHA256, digest[:])  // expect: go.public.rsa-sign algorithm=RSA digest=SHA-256 function=sign key_bits=1024 padding=PKCS1v15 private_key=secure-random
	_, _ = rsa.SignPSS(rand.Reader, key, crypto.SHA384, digest[:], nil)  // expect: go.public.rsa-sign algorithm=RSA digest=SHA-384 function=sign key_bits=1024 padding=PSS private_key=secure-random
	_ = rsa.VerifyPKCS1v15(&key.PublicKey, crypto.SHA1, digest[:], nil)  // expect: go.public.rsa-verify algorithm=RSA digest=SHA-1 function=verify padding=PKCS1v15
	_ = rsa.VerifyPSS(&key.PublicKey, crypto.SHA256, digest[:], nil, nil)  // expect: go.public.rsa-verify algorithm=RSA digest=SHA-256 function=verify padding=PSS
	_, _ = key.Sign(rand.Reader, digest[:], crypto.SHA512)  // expect: go.public.rsa-key-sign algorithm=RSA digest=SHA-512 function=sign key_bits=1024 padding=PKCS1v15
	_, _ = key.Sign(rand.Reader, digest[:], &rsa.PSSOptions{Hash: crypto.SHA256})  // expect: go.public.rsa-key-sign algorithm=RSA digest=SHA-256 function=sign key_bits=1024 padding=PSS; expect-applied: go.public.rsa-pss-options
	_, _ = key.Decrypt(rand.Reader, data, nil)  // expect: go.public.rsa-key-decrypt algorithm=RSA function=decrypt key_bits=1024 padding=PKCS1v15
	_, _ = key.Decrypt(rand.Reader, data, &rsa.OAEPOptions{Hash: crypto.SHA256})  // expect: go.public.rsa-key-decrypt-with-options algorithm=RSA digest=SHA-256 function=decrypt key_bits=1024 padding=OAEP; expect-applied: go.public.rsa-oaep-options
	many, _ := rsa.GenerateMultiPrimeKey(rand.Reader, 3, 4096)  // expect: go.public.rsa-generate-multi-prime algorithm=RSA function=keygen key_bits=4096
	_ = many
}

func RsaEncryption(public *rsa.PublicKey, private *rsa.PrivateKey, data []byte) {
	_, _ = rsa.EncryptPKCS1v15(rand.Reader, public, data)  // expect: go.public.rsa-encrypt-pkcs1v15 algorithm=RSA function=encrypt padding=PKCS1v15
	_, _ = rsa.DecryptPKCS1v15(rand.Reader, private, data)  // expect: go.public.rsa-decrypt-pkcs1v15 algorithm=RSA function=decrypt padding=PKCS1v15 private_key=?
	_, _ = rsa.EncryptOAEP(sha256.New(), rand.Reader, public, data, nil)  // expect: go.hash.new algorithm=SHA-256 function=digest; expect: go.public.rsa-encrypt-oaep algorithm=RSA digest=SHA-256 function=encrypt mgf_digest=SHA-256 padding=OAEP
	_, _ = rsa.DecryptOAEP(sha1.New(), rand.Reader, private, data, nil)  // expect: go.hash.new algorithm=SHA-1 function=digest; expect: go.public.rsa-decrypt-oaep algorithm=RSA digest=SHA-1 function=decrypt mgf_digest=SHA-1 padding=OAEP private_key=?
}

func Dsa(hash []byte) {
	key := new(dsa.PrivateKey)
	_ = dsa.GenerateParameters(&key.Parameters, rand.Reader, dsa.L1024N160)  // expect: go.public.dsa-parameters algorithm=DSA function=keygen key_bits=1024
	_ = dsa.GenerateKey(key, rand.Reader)  // expect: go.public.dsa-generate algorithm=DSA function=keygen
	r, s, _ := dsa.Sign(rand.Reader, key, hash)  // expect: go.public.dsa-sign algorithm=DSA function=sign
	_ = dsa.Verify(&key.PublicKey, hash, r, s)  // expect: go.public.dsa-verify algorithm=DSA function=verify
}

func Curves(hash []byte, signer crypto.Signer, opener crypto.Decrypter) {
	key, _ := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)  // expect: go.public.ecdsa-generate algorithm=ECDSA curve=P-384 function=keygen
	_, _ = ecdsa.SignASN1(rand.Reader, key, hash)  // expect: go.public.ecdsa-sign algorithm=ECDSA curve=P-384 function=sign private_key=secure-random
	_ = ecdsa.VerifyASN1(&key.PublicKey, hash, nil)  // expect: go.public.ecdsa-verify algorithm=ECDSA function=verify
	_, _ = key.Sign(rand.Reader, hash, crypto.SHA384)  // expect: go.public.ecdsa-key-sign algorithm=ECDSA curve=P-384 digest=SHA-384 function=sign
	_, _, _, _ = elliptic.GenerateKey(elliptic.P224(), rand.Reader)  // expect: go.public.elliptic-generate algorithm=EC curve=P-224 function=keygen
	_, _ = signer.Sign(rand.Reader, hash, crypto.SHA256)  // expect: go.public.signer algorithm=? digest=SHA-256 function=sign
	_, _ = opener.Decrypt(rand.Reader, hash, nil)  // expect: go.public.decrypter algorithm=? function=decrypt
}

func Curve() elliptic.Curve {
	return elliptic.P521()  // expect: go.public.curve algorithm=EC curve=P-521
}

func Agreement(other *ecdh.PublicKey) {
	key, _ := ecdh.X25519().GenerateKey(rand.Reader)  // expect: go.public.ecdh-generate algorithm=X25519 function=keygen
	_, _ = key.ECDH(other)  // expect: go.public.ecdh-agree algorithm=X25519 function=keyderive
	fixed, _ := ecdh.P256().NewPrivateKey([]byte("0123456789abcdef0123456789abcdef"))  // expect: go.public.ecdh-private algorithm=ECDH curve=P-256 private_key=literal private_key_bits=256
	_, _ = fixed.ECDH(other)  // expect: go.public.ecdh-agree algorithm=ECDH curve=P-256 function=keyderive private_key=literal private_key_bits=256
	_ = ecdh.P521()  // expect: go.public.ecdh algorithm=ECDH curve=P-521
}

func Edwards(message []byte) {
	public, private, _ := ed25519.GenerateKey(rand.Reader)  // expect: go.public.ed25519-generate algorithm=Ed25519 function=keygen
	signature := ed25519.Sign(private, message)  // expect: go.public.ed25519-sign algorithm=Ed25519 function=sign private_key=?
	_ = ed25519.Verify(public, message, signature)  // expect: go.public.ed25519-verify algorithm=Ed25519 function=verify
	_ = ed25519.Sign(ed25519.PrivateKey("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"), message)  // expect: go.public.ed25519-sign algorithm=Ed25519 function=sign private_key=literal private_key_bits=512
	fixed := ed25519.NewKeyFromSeed([]byte("0123456789abcdef0123456789abcdef"))  // expect: go.public.ed25519-from-seed algorithm=Ed25519 function=keygen private_key=literal private_key_bits=256
	_, _ = fixed.Sign(rand.Reader, message, crypto.Hash(0))  // expect: go.public.ed25519-key-sign algorithm=Ed25519 function=sign
}

func Lattice(seed []byte) {
	_, _ = mlkem.GenerateKey768()  // expect: go.public.mlkem algorithm=ML-KEM-768 function=keygen
	_, _ = mlkem.NewDecapsulationKey1024(seed)  // expect: go.public.mlkem-seed algorithm=ML-KEM-1024 function=decapsulate private_key=?
}

func Cells(s sheet) {
	s.GenerateKey(2048)     // expect-none
	s.Sign(1, 2, 3)         // expect-none
	s.Verify(1, 2, 3)       // expect-none
	s.Decrypt(1, 2, 3)      // expect-none
	s.P256()                // expect-none
	println("rsa.GenerateKey(rand.Reader, 512)") // expect-none
}

func Given(modulus *big.Int, x, y *big.Int) (*rsa.PublicKey, *ecdsa.PublicKey) {
	weak := &rsa.PublicKey{N: modulus, E: 3}  // expect: go.public.rsa-public-key algorithm=RSA exponent=3 material=public-key
	return weak, &ecdsa.PublicKey{Curve: elliptic.P256(), X: x, Y: y}  // expect: go.public.ecdsa-public-key algorithm=ECDSA curve=P-256 material=public-key
}

type PublicKey struct {
	N *big.Int
	E int
}

func Shaped(modulus *big.Int) PublicKey {
	return PublicKey{N: modulus, E: 3} // expect-none
}
