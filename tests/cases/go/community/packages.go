package community

import (
	"io"
	"time"

	"filippo.io/age"
	"github.com/btcsuite/btcd/btcec/v2"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
	sha256 "github.com/minio/sha256-simd"
	"github.com/pquerna/otp/totp"
	"lukechampine.com/blake3"
)

type old struct{}

func (old) Encrypt() int          { return 70 }
func (old) Sum256() int           { return 0 }
func (old) GenerateKey() int      { return 0 }
func (old) NewCookieStore(k string) {}

func Files(out io.Writer, in io.Reader) {
	identity, _ := age.GenerateX25519Identity()  // expect: go.community.age-identity algorithm=X25519
	_, _ = age.Encrypt(out, identity.Recipient())  // expect: go.community.age function=encrypt protocol=age
	_, _ = age.Decrypt(in, identity)  // expect: go.community.age function=decrypt protocol=age
	_, _ = age.NewScryptRecipient("a phrase")  // expect: go.community.age-password algorithm=scrypt function=keyderive password=literal password_bits=64
}

func Cookies(key []byte) {
	_ = securecookie.New([]byte("very-secret"), nil)  // expect: go.community.securecookie algorithm=HMAC digest=SHA-256 function=tag key=literal key_bits=88
	_ = sessions.NewCookieStore(securecookie.GenerateRandomKey(32))  // expect: go.community.cookie-store algorithm=HMAC digest=SHA-256 function=tag key=secure-random key_bits=256; expect: go.community.random-key algorithm=OS-random function=generate generator=secure
	_ = sessions.NewSession(nil, "a") // expect-none
}

func Codes(code, secret string) {
	_ = totp.Validate(code, secret)  // expect: go.community.one-time-password function=verify protocol=TOTP
	_, _ = totp.GenerateCode(secret, time.Now())  // expect: go.community.one-time-password function=tag protocol=TOTP
}

func Sums(data []byte) {
	_ = sha256.New()  // expect: go.community.sha256 algorithm=SHA-256 function=digest
	_ = blake3.Sum256(data)  // expect: go.community.blake3 algorithm=BLAKE3 function=digest
	_ = crypto.Keccak256(data)  // expect: go.community.keccak algorithm=Keccak-256 function=digest
}

func Coins(data []byte) {
	key, _ := crypto.GenerateKey()  // expect: go.community.secp256k1-generate algorithm=ECDSA curve=secp256k1 function=keygen
	_, _ = crypto.Sign(data, key)  // expect: go.community.secp256k1 algorithm=ECDSA curve=secp256k1 function=sign
	_, _ = btcec.NewPrivateKey()  // expect: go.community.secp256k1-generate algorithm=ECDSA curve=secp256k1 function=keygen
	_, _ = crypto.HexToECDSA("289c2857d4598e37fb9647507e47a309d6133539bf21a8b9cb6df88fd5232032")  // expect: go.community.private-key algorithm=ECDSA curve=secp256k1 material=private-key private_key=literal private_key_bits=256
}

func Other(o old) {
	o.Encrypt() // expect-none
	o.Sum256() // expect-none
	o.GenerateKey() // expect-none
	o.NewCookieStore("a") // expect-none
	println("totp.Validate(code, secret)") // expect-none
}

func Identifiers(space uuid.UUID, data []byte) {
	_ = uuid.NewString()  // expect: go.community.uuid algorithm=OS-random function=generate generator=secure
	_ = uuid.NewSHA1(space, data)  // expect: go.community.uuid-of-name algorithm=SHA-1 function=digest
	_, _ = uuid.NewUUID() // expect-none
	_ = uuid.MustParse("a") // expect-none
}
