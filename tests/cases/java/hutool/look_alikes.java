package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    use(new house.cn.hutool.crypto.symmetric.AES(a));  // expect-none: java.hutool.cipher
    use(new house.cn.hutool.crypto.symmetric.AES(a, a, a, a));  // expect-none: java.hutool.cipher-mode
    house.cn.hutool.crypto.SecureUtil.aes(a);  // expect-none: java.hutool.cipher-made
    use(new house.cn.hutool.crypto.symmetric.SymmetricCrypto(a, a, a));  // expect-none: java.hutool.cipher-name
    house.cn.hutool.crypto.symmetric.SymmetricCrypto.setIv(a);  // expect-none: java.hutool.cipher-setiv
    house.cn.hutool.crypto.symmetric.SymmetricCrypto.encrypt();  // expect-none: java.hutool.cipher-encrypt
    house.cn.hutool.crypto.symmetric.SymmetricCrypto.decrypt();  // expect-none: java.hutool.cipher-decrypt
    use(new house.cn.hutool.crypto.symmetric.RC4(a));  // expect-none: java.hutool.rc4
    house.cn.hutool.crypto.SecureUtil.rc4(a);  // expect-none: java.hutool.rc4-made
    house.cn.hutool.crypto.SecureUtil.zuc128(a, a);  // expect-none: java.hutool.zuc
    house.cn.hutool.crypto.SecureUtil.fpe(a, a);  // expect-none: java.hutool.fpe
    house.cn.hutool.crypto.SecureUtil.md5();  // expect-none: java.hutool.hash
    house.cn.hutool.crypto.digest.DigestUtil.md5();  // expect-none: java.hutool.hash-util
    use(new house.cn.hutool.crypto.digest.Digester(a));  // expect-none: java.hutool.digester
    house.cn.hutool.crypto.digest.DigestUtil.digester(a);  // expect-none: java.hutool.digester-made
    use(new house.cn.hutool.crypto.digest.MD5());  // expect-none: java.hutool.digester-own
    house.cn.hutool.crypto.digest.Digester.setSalt(a);  // expect-none: java.hutool.digester-salt
    house.cn.hutool.crypto.digest.Digester.digest();  // expect-none: java.hutool.digester-digest
    house.cn.hutool.crypto.SecureUtil.signParamsMd5();  // expect-none: java.hutool.sign-params
    use(new house.cn.hutool.crypto.digest.HMac(a, a));  // expect-none: java.hutool.hmac
    house.cn.hutool.crypto.SecureUtil.hmac(a, a);  // expect-none: java.hutool.hmac-made
    house.cn.hutool.crypto.SecureUtil.hmacMd5(a);  // expect-none: java.hutool.hmac-named
    house.cn.hutool.crypto.SecureUtil.pbkdf2(a, a);  // expect-none: java.hutool.pbkdf2
    use(new house.cn.hutool.crypto.symmetric.PBKDF2());  // expect-none: java.hutool.pbkdf2-object
    use(new house.cn.hutool.crypto.symmetric.PBKDF2(a, a, a));  // expect-none: java.hutool.pbkdf2-parameters
    house.cn.hutool.crypto.symmetric.PBKDF2.encrypt(a, a);  // expect-none: java.hutool.pbkdf2-encrypt
    house.cn.hutool.crypto.digest.BCrypt.hashpw(a, a);  // expect-none: java.hutool.bcrypt-hashpw
    house.cn.hutool.crypto.digest.BCrypt.gensalt(a);  // expect-none: java.hutool.bcrypt-gensalt
    house.cn.hutool.crypto.digest.BCrypt.checkpw();  // expect-none: java.hutool.bcrypt-checkpw
    use(new house.cn.hutool.crypto.asymmetric.RSA());  // expect-none: java.hutool.rsa-new-keys
    house.cn.hutool.crypto.SecureUtil.rsa();  // expect-none: java.hutool.rsa-made-new-keys
    use(new house.cn.hutool.crypto.asymmetric.RSA(a, a));  // expect-none: java.hutool.rsa
    house.cn.hutool.crypto.SecureUtil.rsa(a, a);  // expect-none: java.hutool.rsa-made
    use(new house.cn.hutool.crypto.asymmetric.RSA(a, a, a));  // expect-none: java.hutool.rsa-name
    use(new house.cn.hutool.crypto.asymmetric.AsymmetricCrypto(a, a));  // expect-none: java.hutool.asymmetric
    house.cn.hutool.crypto.asymmetric.AsymmetricCrypto.encrypt();  // expect-none: java.hutool.asymmetric-encrypt
    house.cn.hutool.crypto.asymmetric.AsymmetricCrypto.decrypt();  // expect-none: java.hutool.asymmetric-decrypt
    use(new house.cn.hutool.crypto.asymmetric.SM2(a));  // expect-none: java.hutool.sm2
    house.cn.hutool.crypto.SmUtil.sm2(a);  // expect-none: java.hutool.sm2-made
    house.cn.hutool.crypto.asymmetric.SM2.sign();  // expect-none: java.hutool.sm2-sign
    use(new house.cn.hutool.crypto.asymmetric.Sign(a, a));  // expect-none: java.hutool.sign
    house.cn.hutool.crypto.SecureUtil.sign(a, a);  // expect-none: java.hutool.sign-made
    house.cn.hutool.crypto.asymmetric.Sign.sign();  // expect-none: java.hutool.sign-use
    house.cn.hutool.crypto.SecureUtil.generateKey(a);  // expect-none: java.hutool.generate-key
    house.cn.hutool.crypto.SecureUtil.generateKey(a, a);  // expect-none: java.hutool.key-of-bytes
    house.cn.hutool.crypto.SecureUtil.generateKey(a, a);  // expect-none: java.hutool.generate-key-size
    house.cn.hutool.crypto.SecureUtil.generateKeyPair(a);  // expect-none: java.hutool.generate-keypair
    house.cn.hutool.crypto.SecureUtil.generateKeyPair(a, a);  // expect-none: java.hutool.generate-keypair-size
    house.cn.hutool.jwt.signers.JWTSignerUtil.none();  // expect-none: java.hutool.jwt-none
    house.cn.hutool.jwt.signers.JWTSignerUtil.hs256(a);  // expect-none: java.hutool.jwt-hmac
    house.cn.hutool.jwt.signers.JWTSignerUtil.rs256();  // expect-none: java.hutool.jwt-public
    house.cn.hutool.jwt.signers.JWTSignerUtil.createSigner(a, a);  // expect-none: java.hutool.jwt-signer
    house.cn.hutool.jwt.JWT.create();  // expect-none: java.hutool.jwt-object
    house.cn.hutool.jwt.JWT.setKey(a);  // expect-none: java.hutool.jwt-setkey
    house.cn.hutool.jwt.JWTUtil.createToken(a, a);  // expect-none: java.hutool.jwt-create-token
    house.cn.hutool.jwt.JWTUtil.verify(a, a);  // expect-none: java.hutool.jwt-verify
    house.cn.hutool.jwt.JWTUtil.createToken(a, a);  // expect-none: java.hutool.jwt-by-signer
    house.cn.hutool.core.util.RandomUtil.randomString();  // expect-none: java.hutool.random
    house.cn.hutool.core.util.RandomUtil.getSecureRandom(a);  // expect-none: java.hutool.random-secure
    house.cn.hutool.core.util.IdUtil.fastUUID();  // expect-none: java.hutool.uuid
    house.cn.hutool.core.util.IdUtil.randomUUID();  // expect-none: java.hutool.uuid-secure
  }
}
