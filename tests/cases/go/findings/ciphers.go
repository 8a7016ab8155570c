package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rand"
	"crypto/rc4"
	"crypto/rsa"
	"crypto/sha256"
	"io"

	"golang.org/x/crypto/chacha20poly1305"
)

func oldCipher(key, note []byte) []byte {
	block, _ := des.NewCipher(key) // finding: VT-0101 severity=high
	out := make([]byte, len(note))
	iv := make([]byte, 8)
	rand.Read(iv)
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, note) // finding: VT-0111
	return out
}

func tripleCipher(key, note, iv []byte) []byte {
	block, _ := des.NewTripleDESCipher(key) // finding: VT-0103 severity=medium
	out := make([]byte, len(note))
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, note) // finding: VT-0111
	return out
}

func stream(key, note []byte) []byte {
	c, _ := rc4.NewCipher(key) // finding: VT-0107 severity=high
	out := make([]byte, len(note))
	c.XORKeyStream(out, note)
	return out
}

func zeroIv(key, note []byte) []byte {
	block, _ := aes.NewCipher(key)
	out := make([]byte, len(note))
	iv := make([]byte, aes.BlockSize)
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, note) // finding: VT-0310 severity=medium; finding: VT-0111
	return out
}

func drawnIv(key, note []byte) []byte {
	block, _ := aes.NewCipher(key) // no-finding
	out := make([]byte, len(note))
	iv := make([]byte, aes.BlockSize)
	rand.Read(iv)                                            // no-finding
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, note) // finding: VT-0111 severity=low; no-finding: VT-0310
	return out
}

func fixedNonce(key, note []byte) []byte {
	block, _ := aes.NewCipher(key)
	box, _ := cipher.NewGCM(block)
	return box.Seal(nil, []byte("twelve bytes"), note, nil) // finding: VT-0311 severity=high
}

func fixedKey(note []byte) []byte {
	block, _ := aes.NewCipher([]byte("0123456789abcdef")) // finding: VT-0301 severity=high
	box, _ := cipher.NewGCM(block)
	nonce := make([]byte, box.NonceSize())
	rand.Read(nonce)
	return box.Seal(nonce, nonce, note, nil)
}

func sealed(note []byte) []byte {
	key := make([]byte, chacha20poly1305.KeySize)
	io.ReadFull(rand.Reader, key) // no-finding
	box, _ := chacha20poly1305.NewX(key) // no-finding
	nonce := make([]byte, chacha20poly1305.NonceSizeX)
	io.ReadFull(rand.Reader, nonce) // no-finding
	return box.Seal(nonce, nonce, note, nil) // no-finding
}

func opened(box cipher.AEAD, nonce, note []byte) []byte {
	text, _ := box.Open(nil, nonce, note, nil) // no-finding
	return text
}

func transport(to *rsa.PublicKey, key []byte) []byte {
	out, _ := rsa.EncryptPKCS1v15(rand.Reader, to, key) // finding: VT-0112 severity=medium
	return out
}

func transportWell(to *rsa.PublicKey, key []byte) []byte {
	out, _ := rsa.EncryptOAEP(sha256.New(), rand.Reader, to, key, nil) // no-finding
	return out
}
