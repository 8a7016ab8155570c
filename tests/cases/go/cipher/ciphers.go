package store

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rand"
	"crypto/rc4"
	"encoding/base64"
	"encoding/hex"
	"io"
	"os"
)

const keyLength = 32

var fixedVector = []byte("0123456789abcdef")

// Sealed with a random nonce and a key of the environment.
func Seal(plain []byte) []byte {
	block, err := aes.NewCipher([]byte(os.Getenv("STORE_KEY")))
	if err != nil {
		return nil
	}
	sealer, err := cipher.NewGCM(block)  // expect: go.cipher.gcm algorithm=AES function=encrypt key=environment mode=GCM nonce=secure-random nonce_bits=96
	if err != nil {
		return nil
	}
	nonce := make([]byte, 12)
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {  // expect: go.random.secure-fill algorithm=OS-random function=generate generator=secure
		return nil
	}
	return sealer.Seal(nonce, nonce, plain, nil)
}

func Open(key, sealed []byte) ([]byte, error) {
	block, _ := aes.NewCipher(key)
	opener, _ := cipher.NewGCM(block)  // expect: go.cipher.gcm algorithm=AES function=decrypt key=? mode=GCM
	return opener.Open(nil, sealed[:12], sealed[12:], nil)
}

func SealZero(plain []byte) []byte {
	key, _ := hex.DecodeString("000102030405060708090a0b0c0d0e0f")
	block, _ := aes.NewCipher(key)
	sealer, _ := cipher.NewGCMWithNonceSize(block, 16)  // expect: go.cipher.gcm-nonce-size algorithm=AES function=encrypt key=literal key_bits=128 mode=GCM nonce=zero nonce_bits=128
	return sealer.Seal(nil, make([]byte, 16), plain, nil)
}

func SealShort(plain []byte) []byte {
	key, _ := base64.StdEncoding.DecodeString("AAECAwQFBgcICQoLDA0ODw==")
	block, _ := aes.NewCipher(key)
	sealer, _ := cipher.NewGCMWithTagSize(block, 12)  // expect: go.cipher.gcm-tag-size algorithm=AES function=encrypt key=literal key_bits=128 mode=GCM nonce=literal nonce_bits=96 tag_bits=96
	return sealer.Seal(nil, fixedVector[:12], plain, nil)
}

func Chained(plain []byte) {
	key := make([]byte, keyLength)
	rand.Read(key)  // expect: go.random.secure-read algorithm=OS-random function=generate generator=secure
	block, _ := aes.NewCipher(key)
	cipher.NewCBCEncrypter(block, fixedVector).CryptBlocks(plain, plain)  // expect: go.cipher.mode algorithm=AES function=encrypt iv=literal iv_bits=128 key=secure-random key_bits=256 mode=CBC
}

func Old(key, vector, data []byte) {
	block, _ := des.NewCipher(key[:8])
	cipher.NewCBCDecrypter(block, vector).CryptBlocks(data, data)  // expect: go.cipher.mode algorithm=DES function=decrypt iv=? key=? key_bits=56 mode=CBC
	triple, _ := des.NewTripleDESCipher(key)
	stream := cipher.NewCFBEncrypter(triple, vector)  // expect: go.cipher.mode algorithm=3DES function=encrypt iv=? key=? key_bits=168 mode=CFB
	stream.XORKeyStream(data, data)
	weak, _ := rc4.NewCipher([]byte("Key"))  // expect: go.cipher.rc4 algorithm=RC4 key=literal key_bits=24
	weak.XORKeyStream(data, data)
}

func Streams(block cipher.Block, vector []byte) {
	_ = cipher.NewCTR(block, vector)  // expect: go.cipher.mode algorithm=? iv=? mode=CTR
	_ = cipher.NewOFB(block, vector)  // expect: go.cipher.mode algorithm=? iv=? mode=OFB
	_ = cipher.NewCFBDecrypter(block, vector)  // expect: go.cipher.mode algorithm=? function=decrypt iv=? mode=CFB
}

func Blocks(key, data []byte) {
	block, _ := aes.NewCipher(key)  // expect: go.cipher.aes algorithm=AES function=encrypt key=?
	block.Encrypt(data, data)  // expect-applied: go.cipher.block-encrypt
	other, _ := des.NewCipher(key)  // expect: go.cipher.des algorithm=DES function=decrypt key=? key_bits=56
	other.Decrypt(data, data)  // expect-applied: go.cipher.block-decrypt
}

func Triple(key []byte) (cipher.Block, error) {
	return des.NewTripleDESCipher(key)  // expect: go.cipher.triple-des algorithm=3DES key=? key_bits=168
}
