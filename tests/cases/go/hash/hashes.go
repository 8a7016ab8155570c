package sums

import (
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"hash"
)

type table struct{}

func (table) New() int     { return 0 }
func (table) Sum256() int  { return 1 }
func (table) SHAKE128() int { return 2 }

func Hashes(data []byte) {
	_ = md5.New()  // expect: go.hash.new algorithm=MD5 function=digest
	_ = sha1.New()  // expect: go.hash.new algorithm=SHA-1 function=digest
	_ = sha256.New()  // expect: go.hash.new algorithm=SHA-256 function=digest
	_ = sha256.New224()  // expect: go.hash.new algorithm=SHA-224 function=digest
	_ = sha512.New384()  // expect: go.hash.new algorithm=SHA-384 function=digest
	_ = sha512.New512_256()  // expect: go.hash.new algorithm=SHA-512/256 function=digest
	_ = sha3.New256()  // expect: go.hash.new algorithm=SHA3-256 function=digest
	_ = md5.Sum(data)  // expect: go.hash.sum-128 algorithm=MD5 function=digest
	_ = sha1.Sum(data)  // expect: go.hash.sum-160 algorithm=SHA-1 function=digest
	_ = sha256.Sum256(data)  // expect: go.hash.sum-256 algorithm=SHA-256 function=digest
	_ = sha512.Sum512(data)  // expect: go.hash.sum-512 algorithm=SHA-512 function=digest
	_ = sha256.Sum224(data)  // expect: go.hash.sum-224 algorithm=SHA-224 function=digest
	_ = sha512.Sum384(data)  // expect: go.hash.sum-384 algorithm=SHA-384 function=digest
	_ = sha3.Sum512(data)  // expect: go.hash.sum-512 algorithm=SHA3-512 function=digest
	_ = sha3.NewSHAKE128()  // expect: go.hash.shake algorithm=SHAKE128 function=digest
	_ = sha3.SumSHAKE256(data, 64)  // expect: go.hash.sum-shake algorithm=SHAKE256 function=digest output_bits=512
	_ = crypto.SHA1.New()  // expect: go.hash.constant-new algorithm=SHA-1 function=digest
	_ = sha256.Size        // expect-none
	sha := table{}
	sha.New()              // expect-none
	sha.Sum256()           // expect-none
	sha.SHAKE128()         // expect-none
}

func Chosen(strong bool) hash.Hash {
	chosen := crypto.MD5
	if strong {
		chosen = crypto.SHA512
	}
	return chosen.New()  // expect: go.hash.constant-new algorithm=MD5 function=digest; expect: go.hash.constant-new algorithm=SHA-512 function=digest
}

func Given(chosen crypto.Hash) hash.Hash {
	return chosen.New()  // expect: go.hash.value-new algorithm=? function=digest
}

func Tag(key, data []byte) []byte {
	mac := hmac.New(sha512.New, key)  // expect: go.hash.hmac algorithm=HMAC digest=SHA-512 function=tag key=?
	mac.Write(data)
	legacy := hmac.New(sha1.New, []byte("shared secret"))  // expect: go.hash.hmac algorithm=HMAC digest=SHA-1 function=tag key=literal key_bits=104
	return legacy.Sum(mac.Sum(nil))  // expect-applied: go.hash.result
}

func FromPassword(password string) cipher.Block {
	key := sha256.Sum256([]byte(password))  // expect: go.hash.sum-256 algorithm=SHA-256 function=digest
	block, _ := aes.NewCipher(key[:])  // expect: go.cipher.aes algorithm=AES key=derived key_bits=256
	return block
}

func FromHash(password []byte) cipher.Block {
	digest := sha256.New()  // expect: go.hash.new algorithm=SHA-256 function=digest
	digest.Write(password)
	block, _ := aes.NewCipher(digest.Sum(nil))  // expect: go.cipher.aes algorithm=AES key=derived
	return block
}
