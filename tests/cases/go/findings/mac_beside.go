// What is encrypted and then covered by a MAC in the same function is authenticated; a MAC over something else covers nothing.
package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
)

func covered(key, iv, macKey, data []byte) []byte {
	block, _ := aes.NewCipher(key)
	sealed := make([]byte, len(data))
	cipher.NewCTR(block, iv).XORKeyStream(sealed, data) // expect: go.cipher.mode mode=CTR role=authenticated; no-finding: VT-0111
	tag := hmac.New(sha256.New, macKey)
	tag.Write(iv)
	tag.Write(sealed)
	return tag.Sum(sealed)
}

func blocks(key, iv, macKey, data []byte) []byte {
	block, _ := aes.NewCipher(key)
	sealed := make([]byte, len(data))
	mode := cipher.NewCBCEncrypter(block, iv) // expect: go.cipher.mode mode=CBC role=authenticated; no-finding: VT-0111
	mode.CryptBlocks(sealed, data)
	tag := hmac.New(sha256.New, macKey)
	tag.Write(sealed)
	return tag.Sum(sealed)
}

func beside(key, iv, macKey, data, name []byte) ([]byte, []byte) {
	block, _ := aes.NewCipher(key)
	sealed := make([]byte, len(data))
	cipher.NewCTR(block, iv).XORKeyStream(sealed, data) // expect: go.cipher.mode mode=CTR; expect-none: go.cipher.mode role=authenticated; finding: VT-0111
	tag := hmac.New(sha256.New, macKey)
	tag.Write(name)
	return sealed, tag.Sum(nil)
}

func beginning(key, iv, macKey, data []byte) []byte {
	block, _ := aes.NewCipher(key)
	sealed := make([]byte, len(iv)+len(data))
	cipher.NewCTR(block, iv).XORKeyStream(sealed[len(iv):], data) // expect: go.cipher.mode mode=CTR; expect-none: go.cipher.mode role=authenticated; finding: VT-0111
	tag := hmac.New(sha256.New, macKey)
	tag.Write(iv)
	return tag.Sum(sealed)
}
