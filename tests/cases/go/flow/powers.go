// Whole numbers that are written as others are, and what a power of them comes to.
package flow

import (
	"crypto/sha256"
	"math"

	"golang.org/x/crypto/pbkdf2"
)

const kilo = 1e3

func powers(password, salt []byte, n float64) {
	pbkdf2.Key(password, salt, 1e3, 32, sha256.New)                      // expect: go.kdf.pbkdf2 iterations=1000
	pbkdf2.Key(password, salt, 2.5e3, 32, sha256.New)                    // expect: go.kdf.pbkdf2 iterations=2500
	pbkdf2.Key(password, salt, 4*kilo, 32, sha256.New)                   // expect: go.kdf.pbkdf2 iterations=4000
	pbkdf2.Key(password, salt, int(math.Pow(2, 10)), 32, sha256.New)     // expect: go.kdf.pbkdf2 iterations=1024
	pbkdf2.Key(password, salt, int(math.Pow(2, n)), 32, sha256.New)      // expect: go.kdf.pbkdf2 iterations=?
	pbkdf2.Key(password, salt, int(math.Pow(2.5, 7)), 32, sha256.New)    // expect: go.kdf.pbkdf2 iterations=?
	pbkdf2.Key(password, salt, int(math.Pow(1e9, 1e9)), 32, sha256.New)  // expect: go.kdf.pbkdf2 iterations=?
	pbkdf2.Key(password, salt, int(1e-3*math.Pi), 32, sha256.New)        // expect: go.kdf.pbkdf2 iterations=?
}
