package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    use(new house.org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder());  // expect-none: java.spring-security.bcrypt-encoder
    use(new house.org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(a, a));  // expect-none: java.spring-security.bcrypt-encoder-strength
    house.org.springframework.security.crypto.bcrypt.BCrypt.hashpw(a, a);  // expect-none: java.spring-security.bcrypt-hashpw
    house.org.springframework.security.crypto.bcrypt.BCrypt.gensalt(a);  // expect-none: java.spring-security.bcrypt-gensalt
    house.org.springframework.security.crypto.bcrypt.BCrypt.checkpw();  // expect-none: java.spring-security.bcrypt-checkpw
    use(new house.org.springframework.security.crypto.password.Pbkdf2PasswordEncoder(a, a, a, a));  // expect-none: java.spring-security.pbkdf2-encoder
    use(new house.org.springframework.security.crypto.scrypt.SCryptPasswordEncoder(a, a, a, a, a));  // expect-none: java.spring-security.scrypt-encoder
    use(new house.org.springframework.security.crypto.argon2.Argon2PasswordEncoder(a, a, a, a, a));  // expect-none: java.spring-security.argon2-encoder
    use(new house.org.springframework.security.crypto.password.Md4PasswordEncoder());  // expect-none: java.spring-security.old-encoder
    use(new house.org.springframework.security.crypto.password.MessageDigestPasswordEncoder(a));  // expect-none: java.spring-security.messagedigest-encoder
    house.org.springframework.security.crypto.encrypt.Encryptors.standard(a, a);  // expect-none: java.spring-security.encryptors
    house.org.springframework.security.crypto.keygen.KeyGenerators.secureRandom();  // expect-none: java.spring-security.keygenerator
  }
}
