package shop

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"math/rand"
	"time"
)

func login(password, stored string) bool {
	h := sha256.New() // finding: VT-0408 severity=high
	io.WriteString(h, password)
	return hex.EncodeToString(h.Sum(nil)) == stored
}

func page(url []byte, pages map[string][]byte) []byte {
	sum := md5.Sum(url) // finding: VT-0206 severity=low
	cacheKey := hex.EncodeToString(sum[:])
	return pages[cacheKey]
}

func mark(body []byte) [16]byte {
	return md5.Sum(body) // finding: VT-0201 severity=medium
}

func signed(text []byte, key signer) ([]byte, error) {
	digest := sha1.Sum(text) // finding: VT-0207 severity=high
	return key.SignDigest(digest[:])
}

func resetToken() string {
	b := make([]byte, 16)
	for i := range b {
		b[i] = "abcdef"[rand.Intn(6)] // finding: VT-0605 severity=high
	}
	return string(b)
}

func again(round int) {
	time.Sleep(time.Duration(100*round+rand.Intn(50)) * time.Millisecond) // no-finding
}

func anything() int {
	return rand.Intn(6) // finding: VT-0601 severity=info
}
