package boxes

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"

	"golang.org/x/crypto/blake2b"
	"golang.org/x/crypto/blake2s"
	"golang.org/x/crypto/blowfish"
	"golang.org/x/crypto/cast5"
	"golang.org/x/crypto/chacha20"
	"golang.org/x/crypto/chacha20poly1305"
	"golang.org/x/crypto/curve25519"
	"golang.org/x/crypto/md4"
	"golang.org/x/crypto/nacl/auth"
	"golang.org/x/crypto/nacl/box"
	"golang.org/x/crypto/nacl/secretbox"
	"golang.org/x/crypto/nacl/sign"
	"golang.org/x/crypto/poly1305"
	"golang.org/x/crypto/ripemd160"
	"golang.org/x/crypto/salsa20"
	"golang.org/x/crypto/sha3"
	"golang.org/x/crypto/tea"
	"golang.org/x/crypto/twofish"
	"golang.org/x/crypto/xtea"
	"golang.org/x/crypto/xts"
)

type crate struct{}

func (crate) Seal(out, message []byte, nonce *[24]byte, key *[32]byte) []byte { return out }
func (crate) Open(out []byte) []byte { return out }
func (crate) Sum(out []byte) []byte { return out }
func (crate) NewCipher(key []byte) crate { return crate{} }
func (crate) New256(key []byte) crate { return crate{} }

func Hashes(data, key []byte) {
	_ = md4.New()  // expect: go.xcrypto.hash algorithm=MD4 function=digest
	_ = ripemd160.New()  // expect: go.xcrypto.hash algorithm=RIPEMD-160 function=digest
	_ = sha3.New512()  // expect: go.xcrypto.hash algorithm=SHA3-512 function=digest
	_ = sha3.NewLegacyKeccak256()  // expect: go.xcrypto.hash algorithm=Keccak-256 function=digest
	_ = sha3.Sum256(data)  // expect: go.xcrypto.sha3-sum algorithm=SHA3-256 function=digest
	_ = sha3.NewShake128()  // expect: go.xcrypto.shake algorithm=SHAKE128 function=digest
	_, _ = blake2b.New256(nil)  // expect: go.xcrypto.blake2 algorithm=BLAKE2b-256 function=digest
	_, _ = blake2b.New512(key)  // expect: go.xcrypto.blake2-keyed algorithm=BLAKE2b-512 function=tag key=?
	_, _ = blake2s.New128([]byte("0123456789abcdef"))  // expect: go.xcrypto.blake2-keyed algorithm=BLAKE2s-128 function=tag key=literal key_bits=128
	_, _ = blake2b.New(32, nil)  // expect: go.xcrypto.blake2b-size algorithm=BLAKE2b-256 key=absent output_bits=256
	_, _ = blake2b.New(24, nil)  // expect: go.xcrypto.blake2b-size algorithm=BLAKE2b-512 key=absent output_bits=192
	_, _ = blake2b.New(len(data)%64, nil)  // expect: go.xcrypto.blake2b-unknown-size algorithm=BLAKE2b-n output_bits=? key=absent
	_ = blake2b.Sum512(data)  // expect: go.xcrypto.blake2-sum algorithm=BLAKE2b-512 function=digest
	_ = blake2s.Sum256(data)  // expect: go.xcrypto.blake2-sum algorithm=BLAKE2s-256 function=digest
}

func Ciphers(key, vector []byte) {
	first, _ := blowfish.NewCipher([]byte("password")) // literal key
	_ = cipher.NewCBCEncrypter(first, vector)  // expect: go.cipher.mode algorithm=Blowfish function=encrypt iv=? key=literal key_bits=64 mode=CBC
	_, _ = cast5.NewCipher(key)  // expect: go.xcrypto.block-cipher algorithm=CAST5 key=?
	_, _ = twofish.NewCipher(key)  // expect: go.xcrypto.block-cipher algorithm=Twofish key=?
	_, _ = tea.NewCipher(key)  // expect: go.xcrypto.block-cipher algorithm=TEA key=?
	_, _ = tea.NewCipherWithRounds(key, 16)  // expect: go.xcrypto.tea-rounds algorithm=TEA key=?
	_, _ = xtea.NewCipher(key)  // expect: go.xcrypto.block-cipher algorithm=XTEA key=?
	_, _ = blowfish.NewSaltedCipher(key, vector)  // expect: go.xcrypto.blowfish-salted algorithm=Blowfish key=? salt=?
	_, _ = xts.NewCipher(aes.NewCipher, key)  // expect: go.xcrypto.xts algorithm=AES mode=XTS secret=?
	_, _ = chacha20.NewUnauthenticatedCipher(key, make([]byte, 12))  // expect: go.xcrypto.chacha20 algorithm=ChaCha20 key=? nonce=zero nonce_bits=96
}

func Aead(plain []byte) []byte {
	key := make([]byte, chacha20poly1305.KeySize)
	rand.Read(key)  // expect: go.random.secure-read algorithm=OS-random function=generate generator=secure
	sealer, _ := chacha20poly1305.New(key)  // expect: go.xcrypto.chacha20poly1305 algorithm=ChaCha20-Poly1305 function=encrypt key=secure-random nonce=secure-random nonce_bits=96
	nonce := make([]byte, 12)
	rand.Read(nonce)  // expect: go.random.secure-read algorithm=OS-random function=generate generator=secure
	extended, _ := chacha20poly1305.NewX(key)  // expect: go.xcrypto.chacha20poly1305 algorithm=XChaCha20-Poly1305 key=secure-random
	_ = extended
	return sealer.Seal(nil, nonce, plain, nil)
}

func Secret(plain []byte) []byte {
	var key [32]byte
	var nonce [24]byte
	copy(key[:], "0123456789abcdef0123456789abcdef")
	rand.Read(nonce[:])  // expect: go.random.secure-read algorithm=OS-random function=generate generator=secure
	sealed := secretbox.Seal(nil, plain, &nonce, &key)  // expect: go.xcrypto.secretbox-seal algorithm=XSalsa20-Poly1305 function=encrypt key=literal key_bits=256 nonce=secure-random nonce_bits=192
	_, _ = secretbox.Open(nil, sealed, &nonce, &key)  // expect: go.xcrypto.secretbox-open algorithm=XSalsa20-Poly1305 function=decrypt key=literal key_bits=256
	return sealed
}

func Public(message []byte, nonce *[24]byte, peer *[32]byte, private *[32]byte) {
	_, _, _ = box.GenerateKey(rand.Reader)  // expect: go.xcrypto.box-generate algorithm=NaCl-box function=keygen
	_ = box.Seal(nil, message, nonce, peer, private)  // expect: go.xcrypto.box-seal algorithm=NaCl-box function=encrypt nonce=? private_key=?
	_, _ = box.Open(nil, message, nonce, peer, private)  // expect: go.xcrypto.box-open algorithm=NaCl-box function=decrypt private_key=?
	box.Precompute(peer, peer, private)  // expect: go.xcrypto.box-shared algorithm=NaCl-box function=keyderive
	_, _, _ = sign.GenerateKey(rand.Reader)  // expect: go.xcrypto.nacl-sign algorithm=Ed25519 function=keygen
}

func Codes(message []byte, key *[32]byte) {
	digest := auth.Sum(message, key)  // expect: go.xcrypto.nacl-auth algorithm=HMAC digest=SHA-512 function=tag key=? tag_bits=256
	_ = auth.Verify(digest[:], message, key)  // expect: go.xcrypto.nacl-auth-verify algorithm=HMAC digest=SHA-512 function=verify key=? tag_bits=256
	var tag [16]byte
	poly1305.Sum(&tag, message, key)  // expect: go.xcrypto.poly1305-sum algorithm=Poly1305 function=tag key=?
	_ = poly1305.Verify(&tag, message, key)  // expect: go.xcrypto.poly1305-verify algorithm=Poly1305 function=verify key=?
	_ = poly1305.New(key)  // expect: go.xcrypto.poly1305 algorithm=Poly1305 function=tag key=?
	salsa20.XORKeyStream(message, message, []byte("12345678"), key)  // expect: go.xcrypto.salsa20 algorithm=Salsa20 key=? nonce=literal nonce_bits=64
}

func Agree(private, public []byte, out, scalar, point *[32]byte) {
	_, _ = curve25519.X25519(private, public)  // expect: go.xcrypto.x25519 algorithm=X25519 function=keyderive private_key=?
	curve25519.ScalarMult(out, scalar, point)  // expect: go.xcrypto.scalar-mult algorithm=X25519 function=keyderive private_key=?
	curve25519.ScalarBaseMult(out, scalar)  // expect: go.xcrypto.scalar-base-mult algorithm=X25519 function=keygen private_key=?
}

func Crates(c crate, data []byte, nonce *[24]byte, key *[32]byte) {
	c.Seal(nil, data, nonce, key) // expect-none
	c.Open(data) // expect-none
	c.Sum(data) // expect-none
	c.NewCipher(data) // expect-none
	c.New256(nil) // expect-none
	println("golang.org/x/crypto/md4.New()") // expect-none
}
