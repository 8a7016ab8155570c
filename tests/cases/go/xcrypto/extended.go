package boxes

import (
	"crypto/rand"
	"crypto/sha1"
	"crypto/x509"

	"golang.org/x/crypto/blake2b"
	"golang.org/x/crypto/blake2s"
	"golang.org/x/crypto/chacha20"
	"golang.org/x/crypto/ocsp"
	"golang.org/x/crypto/openpgp/s2k"
	"golang.org/x/crypto/poly1305"
	"golang.org/x/crypto/salsa20/salsa"
)

func Long(key []byte) {
	_, _ = blake2b.NewXOF(64, nil) // expect: go.xcrypto.blake2x algorithm=BLAKE2Xb output_bits=512 function=digest
	_, _ = blake2s.NewXOF(32, []byte("0123456789abcdef")) // expect: go.xcrypto.blake2x-keyed algorithm=BLAKE2Xs key=literal function=tag
}

func Sub(key *[32]byte, nonce *[16]byte, message []byte) {
	var sub [32]byte
	salsa.HSalsa20(&sub, nonce, key, &salsa.Sigma) // expect: go.xcrypto.hsalsa20 algorithm=HSalsa20 function=keyderive
	var counter [16]byte
	salsa.XORKeyStream(message, message, &counter, &sub) // expect: go.xcrypto.salsa-stream algorithm=Salsa20 key=derived
	var block [32]byte
	salsa.XORKeyStream(block[:], block[:], &counter, &sub) // expect: go.xcrypto.salsa-stream
	poly1305.Sum(&counter, message, &block) // expect: go.xcrypto.poly1305-sum key=derived
	fresh := make([]byte, 16)
	_, _ = rand.Read(fresh)
	derived, _ := chacha20.HChaCha20(key[:], fresh) // expect: go.xcrypto.hchacha20 algorithm=HChaCha20 function=keyderive
	_, _ = chacha20.NewUnauthenticatedCipher(derived, make([]byte, 12)) // expect: go.xcrypto.chacha20 algorithm=ChaCha20 key=derived nonce=zero
}

func Old(password []byte) []byte {
	key := make([]byte, 16)
	s2k.Iterated(key, sha1.New(), password, []byte("pinch of"), 1024) // expect: go.xcrypto.openpgp-s2k algorithm=OpenPGP-S2K digest=SHA-1 iterations=1024 salt=literal
	s2k.Simple(key, sha1.New(), password) // expect: go.xcrypto.openpgp-s2k algorithm=OpenPGP-S2K digest=SHA-1
	return key
}

func Answer(response *ocsp.Response, issuer *x509.Certificate, tail tail) error {
	tail.NewXOF(64, nil) // expect-none
	tail.Iterated("s2k.Simple(key, sha1.New(), password)") // expect-none
	return response.CheckSignatureFrom(issuer) // expect: go.xcrypto.ocsp-check-signature algorithm=X.509 function=verify
}
