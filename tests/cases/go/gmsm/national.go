package national

import (
	"crypto/cipher"
	"crypto/rand"

	ecb "github.com/emmansun/gmsm/cipher"
	"github.com/emmansun/gmsm/sm9"
	"github.com/emmansun/gmsm/zuc"
	"github.com/tjfoc/gmsm/sm2"
	"github.com/tjfoc/gmsm/sm3"
	"github.com/tjfoc/gmsm/sm4"
)

type sm5 struct{}

func (sm5) GenerateKey() int      { return 0 }
func (sm5) NewCipher(k []byte)    {}
func (sm5) Sm4Ecb(k []byte)       {}
func (sm5) Sm3Sum(k []byte)       {}

func Keys(data []byte) {
	key, _ := sm2.GenerateKey(rand.Reader)  // expect: go.gmsm.sm2-generate algorithm=SM2 function=keygen
	_, _ = key.Sign(rand.Reader, data, nil)  // expect: go.gmsm.sm2-sign algorithm=SM2 function=sign
	_, _ = sm2.Encrypt(&key.PublicKey, data, rand.Reader, 0)  // expect: go.gmsm.sm2-encrypt algorithm=SM2 function=encrypt
	_, _ = sm2.Decrypt(key, data, 0)  // expect: go.gmsm.sm2-decrypt algorithm=SM2 function=decrypt
	_ = sm2.Sm2Verify(&key.PublicKey, data, nil, nil, nil)  // expect: go.gmsm.sm2-verify algorithm=SM2 function=verify
	_, _ = sm9.GenerateSignMasterKey(rand.Reader)  // expect: go.gmsm.sm9-generate algorithm=SM9 function=keygen
}

func Sums(data []byte) {
	_ = sm3.New()  // expect: go.gmsm.sm3 algorithm=SM3 function=digest
	_ = sm3.Sm3Sum(data)  // expect: go.gmsm.sm3-sum algorithm=SM3 function=digest
}

func Ciphers(key, vector, data []byte) {
	block, _ := sm4.NewCipher([]byte("1234567890abcdef"))
	_ = cipher.NewCBCEncrypter(block, vector)  // expect: go.cipher.mode algorithm=SM4 function=encrypt iv=? key=literal key_bits=128 mode=CBC
	_, _ = sm4.Sm4Ecb(key, data, true)  // expect: go.gmsm.sm4-mode algorithm=SM4 function=encrypt key=? mode=ECB
	_, _, _ = sm4.Sm4GCM(key, vector, data, nil, false)  // expect: go.gmsm.sm4-gcm algorithm=SM4 function=decrypt iv=? key=? mode=GCM
	other, _ := sm4.NewCipher(key)
	_ = ecb.NewECBEncrypter(other)  // expect: go.gmsm.mode algorithm=SM4 function=encrypt key=? mode=ECB
	_, _ = sm4.NewCipher(key)  // expect: go.gmsm.sm4 algorithm=SM4 key=?
	_, _ = zuc.NewCipher(key, vector)  // expect: go.gmsm.zuc algorithm=ZUC iv=? key=?
}

func Own(s sm5, data []byte) {
	s.GenerateKey() // expect-none
	s.NewCipher(data) // expect-none
	s.Sm4Ecb(data) // expect-none
	s.Sm3Sum(data) // expect-none
	println("sm3.New()") // expect-none
}
