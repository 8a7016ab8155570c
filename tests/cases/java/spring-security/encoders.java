package doors;

import javax.crypto.SecretKey;
import org.springframework.security.authentication.encoding.*;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.encrypt.*;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.MessageDigestPasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.StandardPasswordEncoder;
import org.springframework.security.crypto.scrypt.SCryptPasswordEncoder;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

class Encoders {
  void slow(String pepper) {
    Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_5();  // expect: java.spring-security.encoder-of-version algorithm=PBKDF2 digest=SHA-1 iterations=185000
    Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();  // expect: java.spring-security.encoder-of-version algorithm=PBKDF2 digest=SHA-256 iterations=310000
    SCryptPasswordEncoder.defaultsForSpringSecurity_v5_8();  // expect: java.spring-security.encoder-of-version algorithm=scrypt cost=65536 block_size=8
    Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();  // expect: java.spring-security.encoder-of-version algorithm=Argon2id memory_kib=16384 iterations=2
    new SCryptPasswordEncoder();  // expect: java.spring-security.scrypt-encoder-default algorithm=scrypt cost=16384
    new Argon2PasswordEncoder();  // expect: java.spring-security.argon2-encoder-default algorithm=Argon2id memory_kib=4096
    new Pbkdf2PasswordEncoder("pepper", 1000, 256);  // expect: java.spring-security.pbkdf2-encoder-old algorithm=PBKDF2 digest=SHA-1 iterations=1000 output_bits=256 secret=literal
    new Pbkdf2PasswordEncoder(pepper, 16, 185000, 256);  // expect: java.spring-security.pbkdf2-encoder digest=SHA-1 iterations=185000 secret=?
    Pbkdf2PasswordEncoder told = new Pbkdf2PasswordEncoder(pepper, 310000, 256);  // expect: java.spring-security.pbkdf2-encoder-old digest=SHA-512 iterations=310000
    told.setAlgorithm(Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);  // expect-applied: java.spring-security.pbkdf2-encoder-algorithm
    PasswordEncoderFactories.createDelegatingPasswordEncoder();  // expect: java.spring-security.delegating-encoder algorithm=bcrypt cost=10
  }

  void quick() {
    NoOpPasswordEncoder.getInstance();  // expect: java.spring-security.plain-encoder algorithm=No-Encryption
    new StandardPasswordEncoder("pepper");  // expect: java.spring-security.standard-encoder algorithm=SHA-256 iterations=1024 secret=literal
    new Md5PasswordEncoder();  // expect: java.spring-security.encoding algorithm=MD5
    new PlaintextPasswordEncoder();  // expect: java.spring-security.encoding-plain algorithm=No-Encryption
    new ShaPasswordEncoder();  // expect: java.spring-security.encoding-sha algorithm=SHA-1
    new ShaPasswordEncoder(256);  // expect: java.spring-security.encoding-sha algorithm=SHA-256
    MessageDigestPasswordEncoder often = new MessageDigestPasswordEncoder("SHA-256");  // expect: java.spring-security.messagedigest-encoder algorithm=SHA-256 iterations=1000
    often.setIterations(1000);  // expect-applied: java.spring-security.digest-iterations
    new TokenBasedRememberMeServices("ours alone", null);  // expect: java.spring-security.remember-me-key key=literal
  }

  void texts(String password, String salt, SecretKey key) {
    Encryptors.text("word", salt);  // expect: java.spring-security.encryptors algorithm=AES mode=CBC padding=PKCS7 key_bits=256 password=literal salt=?
    Encryptors.delux(password, KeyGenerators.string().generateKey());  // expect: java.spring-security.encryptors mode=GCM
    Encryptors.queryableText(password, "5c0744940b5c369b");  // expect: java.spring-security.encryptors-queryable algorithm=AES mode=CBC iv=zero salt=literal
    Encryptors.noOpText();  // expect: java.spring-security.encryptors-none algorithm=No-Encryption
    new AesBytesEncryptor(password, salt);  // expect: java.spring-security.aes-encryptor mode=CBC iv=zero key_bits=256
    new AesBytesEncryptor(password, salt, KeyGenerators.secureRandom(16));  // expect: java.spring-security.aes-encryptor-iv mode=CBC padding=PKCS7 iv=secure-random
    new AesBytesEncryptor("word", salt, KeyGenerators.secureRandom(16), AesBytesEncryptor.CipherAlgorithm.GCM);  // expect: java.spring-security.aes-encryptor-iv mode=GCM padding=NoPadding password=literal
    new AesBytesEncryptor(key, KeyGenerators.secureRandom(16), AesBytesEncryptor.CipherAlgorithm.GCM);  // expect: java.spring-security.aes-encryptor-key algorithm=AES mode=GCM key=?
    new BouncyCastleAesGcmBytesEncryptor("word", salt);  // expect: java.spring-security.bc-encryptor algorithm=AES mode=GCM password=literal
  }
}
