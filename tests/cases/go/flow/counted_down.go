package flow

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"strings"
	"strconv"

	"github.com/spf13/viper"
	"crypto/hmac"
	"golang.org/x/crypto/pbkdf2"
)

func product(n int) int {
	if n <= 1 {
		return 1
	}
	return n * product(n-1)
}

func deep(password, salt []byte) {
	pbkdf2.Key(password, salt, product(6), 32, sha256.New) // expect: go.kdf.pbkdf2 iterations=720
}

// It does not end here.
func endless(n int) int { return endless(n+1) + 1 }

func lost(password, salt []byte) {
	pbkdf2.Key(password, salt, endless(6), 32, sha256.New) // expect: go.kdf.pbkdf2 iterations=?
}

func parts() {
	fields := strings.SplitN("rsa:1024:rest:more", ":", 3)
	bits, _ := strconv.Atoi(fields[1])
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1024
	hmac.New(sha256.New, []byte(fields[2])) // expect: go.hash.hmac key=literal key_bits=72
	hmac.New(sha256.New, []byte(strings.SplitN("a:b:c", ":", -1)[2])) // expect: go.hash.hmac key=literal key_bits=8
}

func setUp() {
	viper.SetDefault("Signing.Key", "literal-signing-key")
	viper.SetDefault("signing.other", "another")
}

func sign() {
	hmac.New(sha256.New, []byte(viper.GetString("signing.key"))) // expect: go.hash.hmac key=literal key_bits=152; expect: go.hash.hmac key=file
	hmac.New(sha256.New, []byte(viper.GetString("verify.key"))) // expect: go.hash.hmac key=file
}
