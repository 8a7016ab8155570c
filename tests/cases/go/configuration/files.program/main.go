package main

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"os"
	"strconv"

	"github.com/spf13/viper"
	"golang.org/x/crypto/pbkdf2"
)

func keys(password, salt []byte) {
	rsa.GenerateKey(rand.Reader, viper.GetInt("crypto.keysize")) // expect: go.public.rsa-generate key_bits=1024
	pbkdf2.Key(password, salt, viper.GetInt("crypto.rounds"), 32, sha256.New) // expect: go.kdf.pbkdf2 iterations=100
	pbkdf2.Key(password, salt, viper.GetInt("crypto.none"), 32, sha256.New) // expect: go.kdf.pbkdf2 iterations=?
	bits, _ := strconv.Atoi(os.Getenv("KEY_BITS"))
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=512
}
