package values

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

type settings struct{}

func (settings) Getenv(name string) []byte { return []byte(name) }

const bits = 256

var names = map[string]string{"key": "0123456789ABCDEF"}

func use(key []byte) cipher.Block {
	block, _ := aes.NewCipher(key)  // expect: go.cipher.aes algorithm=AES key=?
	return block
}

func Texts() {
	a, _ := hex.DecodeString(strings.ToLower("000102030405060708090A0B0C0D0E0F"))
	_, _ = aes.NewCipher(a)  // expect: go.cipher.aes algorithm=AES key=literal key_bits=128
	b, _ := base64.URLEncoding.DecodeString("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")
	_, _ = aes.NewCipher(b)  // expect: go.cipher.aes algorithm=AES key=literal key_bits=192
	_, _ = aes.NewCipher([]byte(strings.Repeat("k", 32)))  // expect: go.cipher.aes algorithm=AES key=literal key_bits=256
	_, _ = aes.NewCipher([]byte(fmt.Sprintf("%s-%d", "abcdefghijkl", 123)))  // expect: go.cipher.aes algorithm=AES key=literal key_bits=128
	_, _ = aes.NewCipher([]byte(strings.Join([]string{"01234567", "89abcdef"}, "")))  // expect: go.cipher.aes algorithm=AES key=literal key_bits=128
	_, _ = aes.NewCipher([]byte(strings.TrimSpace(" 0123456789abcdef\n")))  // expect: go.cipher.aes algorithm=AES key=literal key_bits=128
	_, _ = aes.NewCipher([]byte(names["key"]))  // expect: go.cipher.aes algorithm=AES key=literal key_bits=128
	_, _ = aes.NewCipher(make([]byte, bits/8))  // expect: go.cipher.aes algorithm=AES key=zero key_bits=256
	size, _ := strconv.Atoi("24")
	_, _ = aes.NewCipher(make([]byte, size))  // expect: go.cipher.aes algorithm=AES key=zero key_bits=192
	first := byte(7)
	_, _ = aes.NewCipher([]byte{first, first, first, first, first, first, first, first, uint8(1), 2, 3, 4, 5, 6, 7, 8})  // expect: go.cipher.aes algorithm=AES key=literal-array key_bits=128
	_, _ = aes.NewCipher([]byte(string([]byte("0123456789abcdef"))))  // expect: go.cipher.aes algorithm=AES key=literal key_bits=128
	var key [32]byte
	copy(key[:], "a key that everybody can read...")
	_, _ = aes.NewCipher(key[:])  // expect: go.cipher.aes algorithm=AES key=literal key_bits=256
	_, _ = aes.NewCipher(bytes.ToUpper([]byte("0123456789abcdef")))  // expect: go.cipher.aes algorithm=AES key=literal key_bits=128
	_, _ = aes.NewCipher([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})  // expect: go.cipher.aes algorithm=AES key=literal-array key_bits=128
}

func Places(s settings) {
	_, _ = des.NewCipher([]byte(os.Getenv("KEY")))  // expect: go.cipher.des algorithm=DES key=environment key_bits=56
	file, _ := os.ReadFile("key")  // expect-applied: go.platform.file
	_, _ = des.NewCipher(file)  // expect: go.cipher.des algorithm=DES key=file key_bits=56
	_, _ = des.NewCipher([]byte(time.Now().String()))  // expect: go.cipher.des algorithm=DES key=time key_bits=56; expect-applied: go.platform.now; expect-applied: go.platform.time
	_, _ = des.NewCipher([]byte(strconv.FormatInt(time.Now().UTC().UnixNano(), 10)))  // expect: go.cipher.des algorithm=DES key=time key_bits=56
	_, _ = des.NewCipher(s.Getenv("KEY"))  // expect: go.cipher.des algorithm=DES key=literal key_bits=56
	fmt.Println(os.Getenv("HOME"), time.Now()) // expect-none
}

func Asked(request *http.Request) {
	_, _ = des.NewCipher([]byte(request.FormValue("key")))  // expect: go.cipher.des algorithm=DES key=network key_bits=56; expect-applied: go.platform.request
	found, _ := os.LookupEnv("KEY")  // expect-applied: go.platform.environment
	_, _ = des.NewCipher([]byte(found))  // expect: go.cipher.des algorithm=DES key=environment key_bits=56
	var key [16]byte
	hex.Decode(key[:], []byte("000102030405060708090a0b0c0d0e0f"))
	_, _ = aes.NewCipher(key[:])  // expect: go.cipher.aes algorithm=AES key=literal key_bits=128
}
