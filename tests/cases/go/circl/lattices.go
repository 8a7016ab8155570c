package lattices

import (
	"crypto/rand"

	"github.com/cloudflare/circl/dh/x25519"
	"github.com/cloudflare/circl/hpke"
	"github.com/cloudflare/circl/kem/mlkem/mlkem768"
	kems "github.com/cloudflare/circl/kem/schemes"
	"github.com/cloudflare/circl/sign/mldsa/mldsa65"
	signatures "github.com/cloudflare/circl/sign/schemes"
)

type scheme struct{}

func (scheme) ByName(name string) scheme { return scheme{} }
func (scheme) GenerateKey() int          { return 0 }
func (scheme) NewSuite(a int) int        { return a }
func (scheme) Shared() int               { return 0 }

func All(secret, public, shared *x25519.Key, message []byte) {
	_, _, _ = mlkem768.GenerateKeyPair(rand.Reader)  // expect: go.circl.kem algorithm=ML-KEM-768 function=keygen
	_ = kems.ByName("Kyber768")  // expect: go.circl.kem-by-name algorithm=Kyber768
	_, private, _ := mldsa65.GenerateKey(rand.Reader)  // expect: go.circl.signature algorithm=ML-DSA-65 function=keygen
	_ = mldsa65.SignTo(private, message, nil, false, nil)  // expect: go.circl.signature algorithm=ML-DSA-65 function=sign
	_ = signatures.ByName("ML-DSA-87")  // expect: go.circl.signature-by-name algorithm=ML-DSA-87
	_ = x25519.Shared(shared, secret, public)  // expect: go.circl.agreement algorithm=X25519 function=keyderive
	_ = hpke.NewSuite(hpke.KEM_X25519_HKDF_SHA256, hpke.KDF_HKDF_SHA256, hpke.AEAD_AES128GCM)  // expect: go.circl.hpke algorithm=HPKE
}

func Own(s scheme) {
	s.ByName("Kyber768") // expect-none
	s.GenerateKey() // expect-none
	s.NewSuite(1) // expect-none
	s.Shared() // expect-none
	println("mlkem768.GenerateKeyPair(rand.Reader)") // expect-none
}
