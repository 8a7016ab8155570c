package vault

import (
	"crypto/aes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	mathrand "math/rand"
	"os"
	"time"

	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/pbkdf2"
)

const secret = "written down for all to see"

func old(note []byte) [16]byte {
	return md5.Sum(note) // finding: VT-0201 severity=medium
}

func aging(note []byte) [20]byte {
	return sha1.Sum(note) // finding: VT-0202 severity=medium
}

func good(note []byte) [32]byte {
	return sha256.Sum256(note) // no-finding
}

func tag(key, note []byte) []byte {
	h := hmac.New(sha1.New, key) // no-finding
	h.Write(note)
	return h.Sum(nil)
}

func tagWithFixedKey(note []byte) []byte {
	h := hmac.New(sha256.New, []byte(secret)) // finding: VT-0301 severity=high
	h.Write(note)
	return h.Sum(nil)
}

func tagWithKeyOfTheEnvironment(note []byte) []byte {
	h := hmac.New(sha256.New, []byte(os.Getenv("NOTE_KEY"))) // no-finding
	h.Write(note)
	return h.Sum(nil)
}

func guessedKey() {
	key := make([]byte, 16)
	mathrand.Seed(time.Now().UnixNano()) // finding: VT-0601
	mathrand.Read(key)                   // finding: VT-0605 severity=high
	aes.NewCipher(key)                   // finding: VT-0303 severity=high
}

func drawnKey() {
	key := make([]byte, 16)
	rand.Read(key)     // no-finding
	aes.NewCipher(key) // no-finding
}

func fewRounds(password, salt []byte) []byte {
	return pbkdf2.Key(password, salt, 500, 32, sha256.New) // finding: VT-0401 severity=high
}

func someRounds(password, salt []byte) []byte {
	return pbkdf2.Key(password, salt, 4096, 32, sha256.New) // finding: VT-0402 severity=medium
}

func fixedSalt(password []byte) []byte {
	return pbkdf2.Key(password, []byte("shop"), 600000, 32, sha256.New) // finding: VT-0320 severity=medium
}

func fixedPassword(salt []byte) []byte {
	return pbkdf2.Key([]byte("open sesame"), salt, 600000, 32, sha256.New) // finding: VT-0302 severity=high
}

func careful(password []byte) []byte {
	salt := make([]byte, 16)
	rand.Read(salt)                                          // no-finding
	return pbkdf2.Key(password, salt, 600000, 32, sha256.New) // no-finding
}

func cheap(password []byte) []byte {
	hash, _ := bcrypt.GenerateFromPassword(password, 4) // finding: VT-0404 severity=medium
	return hash
}

func smallKey() *rsa.PrivateKey {
	key, _ := rsa.GenerateKey(rand.Reader, 1024) // finding: VT-0501 severity=high
	return key
}

func largeKey() *rsa.PrivateKey {
	key, _ := rsa.GenerateKey(rand.Reader, 4096) // no-finding
	return key
}

func curve() *ecdsa.PrivateKey {
	key, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader) // no-finding
	return key
}
