package doors;

import org.mindrot.jbcrypt.BCrypt;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.*;
import org.springframework.security.crypto.scrypt.SCryptPasswordEncoder;

class Doors {
  void encoders(String password, String salt) {
    new BCryptPasswordEncoder();  // expect: java.spring-security.bcrypt-encoder algorithm=bcrypt cost=10
    new BCryptPasswordEncoder(4);  // expect: java.spring-security.bcrypt-encoder-strength algorithm=bcrypt cost=4
    BCrypt.hashpw(password, BCrypt.gensalt(6));  // expect: java.spring-security.bcrypt-hashpw algorithm=bcrypt cost=6 password=?; expect-applied: java.spring-security.bcrypt-gensalt
    BCrypt.checkpw(password, salt);  // expect: java.spring-security.bcrypt-checkpw algorithm=bcrypt function=verify
    new Pbkdf2PasswordEncoder("pepper", 16, 1000, Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA1);  // expect: java.spring-security.pbkdf2-encoder algorithm=PBKDF2 iterations=1000 digest=SHA-1 secret=literal
    new SCryptPasswordEncoder(16384, 8, 1, 32, 64);  // expect: java.spring-security.scrypt-encoder algorithm=scrypt cost=16384 block_size=8
    new Argon2PasswordEncoder(16, 32, 1, 4096, 3);  // expect: java.spring-security.argon2-encoder algorithm=Argon2id memory_kib=4096 iterations=3 parallelism=1
    new Md4PasswordEncoder();  // expect: java.spring-security.old-encoder algorithm=MD4
    new MessageDigestPasswordEncoder("SHA-1");  // expect: java.spring-security.messagedigest-encoder algorithm=SHA-1
    Encryptors.standard(password, "5c0744940b5c369b");  // expect: java.spring-security.encryptors algorithm=AES mode=CBC salt=literal password=?
    KeyGenerators.secureRandom(16);  // expect: java.spring-security.keygenerator generator=secure
    new music.BCryptPasswordEncoder(4);  // expect-none
  }
}
