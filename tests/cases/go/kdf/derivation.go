package derive

import (
	stdhkdf "crypto/hkdf"
	stdpbkdf2 "crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"

	"github.com/dchest/bcrypt_pbkdf"
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/hkdf"
	"golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/scrypt"
)

const rounds = 1000

type keys struct{}

func (keys) Key(password []byte) []byte { return password }

func Passwords(password []byte) {
	salt := make([]byte, 16)
	rand.Read(salt)  // expect: go.random.secure-read algorithm=OS-random function=generate generator=secure
	_ = pbkdf2.Key(password, salt, rounds, 32, sha1.New)  // expect: go.kdf.pbkdf2 algorithm=PBKDF2 digest=SHA-1 function=keyderive iterations=1000 output_bits=256 password=? prf=HMAC salt=secure-random salt_bits=128
	_, _ = stdpbkdf2.Key(sha256.New, "correct horse", []byte("salt"), 600000, 32)  // expect: go.kdf.std-pbkdf2 algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=600000 output_bits=256 password=literal password_bits=104 prf=HMAC salt=literal salt_bits=32
	_, _ = scrypt.Key(password, salt, 1<<15, 8, 1, 32)  // expect: go.kdf.scrypt algorithm=scrypt block_size=8 cost=32768 function=keyderive output_bits=256 parallelism=1 password=? salt=secure-random salt_bits=128
	_ = argon2.IDKey(password, salt, 3, 64*1024, 4, 32)  // expect: go.kdf.argon2 algorithm=Argon2id function=keyderive iterations=3 memory_kib=65536 output_bits=256 parallelism=4 password=? salt=secure-random salt_bits=128
	_ = argon2.Key([]byte("pw"), []byte("fixed salt"), 1, 32, 1, 16)  // expect: go.kdf.argon2 algorithm=Argon2i function=keyderive iterations=1 memory_kib=32 output_bits=128 parallelism=1 password=literal password_bits=16 salt=literal salt_bits=80
	_, _ = bcrypt.GenerateFromPassword(password, bcrypt.DefaultCost)  // expect: go.kdf.bcrypt algorithm=bcrypt cost=10 function=keyderive password=?
	_, _ = bcrypt.GenerateFromPassword(password, 12)  // expect: go.kdf.bcrypt algorithm=bcrypt cost=12 function=keyderive password=?
	_ = bcrypt.CompareHashAndPassword(salt, password)  // expect: go.kdf.bcrypt-compare algorithm=bcrypt function=verify password=?
	_, _ = bcrypt_pbkdf.Key(password, salt, 16, 48)  // expect: go.kdf.bcrypt-pbkdf algorithm=bcrypt-PBKDF function=keyderive iterations=16 output_bits=384 password=? salt=secure-random salt_bits=128
	_ = keys{}.Key(password)                                                      // expect-none
	_, _ = bcrypt.Cost(password)                                                  // expect-none
}

func Secrets(secret, salt []byte) {
	_ = hkdf.New(sha256.New, secret, salt, nil)  // expect: go.kdf.hkdf algorithm=HKDF digest=SHA-256 function=keyderive salt=? secret=?
	_ = hkdf.Extract(sha256.New, []byte("root"), salt)  // expect: go.kdf.hkdf-extract algorithm=HKDF digest=SHA-256 function=keyderive salt=? secret=literal secret_bits=32
	_ = hkdf.Expand(sha256.New, secret, nil)  // expect: go.kdf.hkdf-expand algorithm=HKDF digest=SHA-256 function=keyderive secret=?
	_, _ = stdhkdf.Key(sha256.New, secret, salt, "info", 32)  // expect: go.kdf.std-hkdf algorithm=HKDF digest=SHA-256 function=keyderive output_bits=256 salt=? secret=?
	_, _ = stdhkdf.Expand(sha256.New, secret, "info", 16)  // expect: go.kdf.std-hkdf-expand algorithm=HKDF digest=SHA-256 function=keyderive output_bits=128 secret=?
}
