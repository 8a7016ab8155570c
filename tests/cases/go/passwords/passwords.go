package passwords

import (
	"filippo.io/age"
	"github.com/GehirnInc/crypt"
	"github.com/GehirnInc/crypt/md5_crypt"
	"github.com/alexedwards/argon2id"
	scrypt "github.com/elithrar/simple-scrypt"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/minio/minio-go/v7/pkg/encrypt"
	"github.com/youmark/pkcs8"
)

func Hashes(password string) {
	argon2id.CreateHash(password, &argon2id.Params{Memory: 8 * 1024, Iterations: 1, Parallelism: 2}) // expect: go.passwords.argon2id algorithm=Argon2id memory_kib=8192 iterations=1
	scrypt.GenerateFromPassword([]byte(password), scrypt.Params{N: 512, R: 8, P: 1})                  // expect: go.passwords.simple-scrypt algorithm=scrypt cost=512 parallelism=1
	old := md5_crypt.New()                                                                             // expect: go.passwords.crypt-new algorithm=md5crypt
	use(old)
	salted := crypt.SHA512.New()                                // expect: go.passwords.crypt-registered algorithm=sha512crypt salt=literal
	salted.Generate([]byte(password), []byte("$6$saltsalt"))    // expect-applied: go.passwords.crypt-generate-salted
	drawn := crypt.SHA256.New()                                 // expect: go.passwords.crypt-registered algorithm=sha256crypt salt=absent-property password=literal
	drawn.Generate([]byte("a word"), nil)                       // expect-applied: go.passwords.crypt-generate
}

func Files(key any, password []byte) {
	recipient, _ := age.NewScryptRecipient(string(password)) // expect: go.community.age-password algorithm=scrypt cost=256
	recipient.SetWorkFactor(8)                               // expect-applied: go.passwords.age-work
	keystore.NewKeyStore("/keys", keystore.LightScryptN, keystore.LightScryptP)       // expect: go.passwords.geth-keystore cost=4096 parallelism=6
	keystore.EncryptKey(nil, "a word", keystore.StandardScryptN, keystore.StandardScryptP) // expect: go.passwords.geth-encrypt cost=262144 password=literal
	pkcs8.MarshalPrivateKey(key, password, &pkcs8.Opts{
		Cipher:  pkcs8.TripleDESCBC,
		KDFOpts: pkcs8.PBKDF2Opts{SaltSize: 8, IterationCount: 1000}, // expect: go.passwords.pkcs8-pbkdf2 iterations=1000
	})
	pkcs8.MarshalPrivateKey(key, password, &pkcs8.Opts{Cipher: pkcs8.TripleDESCBC}) // expect: go.passwords.pkcs8 algorithm=3DES mode=CBC
	_ = pkcs8.ScryptOpts{CostParameter: 1024, BlockSize: 8}                         // expect: go.passwords.pkcs8-scrypt cost=1024 block_size=8
	encrypt.NewSSEC([]byte("thirty-two letters, no less! ok."))                     // expect: go.passwords.minio-customer-key algorithm=AES key=literal
}
