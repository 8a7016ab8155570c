// Paths that end, and what a hash's sum is appended to.
package parcel

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"log"
	"os"

	"golang.org/x/crypto/nacl/secretbox"
)

func stream(block cipher.Block, given []byte) cipher.Stream {
	var iv [16]byte
	if len(given) == 16 {
		copy(iv[:], given)
	} else if len(given) == 8 {
		copy(iv[8:], given)
	} else {
		panic("an initialisation vector of 8 or 16 bytes")
	}
	return cipher.NewCTR(block, iv[:]) // no-finding: VT-0311
}

func exiting(block cipher.Block, given []byte) cipher.Stream {
	var iv [16]byte
	if len(given) != 16 {
		log.Println("too short")
		os.Exit(2)
	} else {
		copy(iv[:], given)
	}
	return cipher.NewCTR(block, iv[:]) // no-finding: VT-0311
}

// A logger of our own goes on.
func logging(block cipher.Block, given []byte) cipher.Stream {
	var iv [16]byte
	if len(given) != 16 {
		log.Println("too short")
	} else {
		copy(iv[:], given)
	}
	return cipher.NewCTR(block, iv[:]) // finding: VT-0311
}

func summed(message []byte, key *[32]byte) []byte {
	var nonce [24]byte
	hash := sha256.New()
	hash.Write(message)
	hash.Sum(nonce[:0])
	return secretbox.Seal(nil, message, &nonce, key) // no-finding: VT-0311
}

func apart(message []byte, key *[32]byte) []byte {
	var nonce [24]byte
	hash := sha256.New()
	hash.Write(message)
	hash.Sum(nil)
	_, _ = aes.NewCipher(message)
	return secretbox.Seal(nil, message, &nonce, key) // finding: VT-0311
}
