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
    use(new house.org.springframework.security.crypto.password.Pbkdf2PasswordEncoder(a, a, a));  // expect-none: java.spring-security.pbkdf2-encoder-old
    house.org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.setAlgorithm(a);  // expect-none: java.spring-security.pbkdf2-encoder-algorithm
    house.org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_5();  // expect-none: java.spring-security.encoder-of-version
    use(new house.org.springframework.security.crypto.scrypt.SCryptPasswordEncoder());  // expect-none: java.spring-security.scrypt-encoder-default
    use(new house.org.springframework.security.crypto.argon2.Argon2PasswordEncoder());  // expect-none: java.spring-security.argon2-encoder-default
    use(new house.org.springframework.security.crypto.password.StandardPasswordEncoder(a));  // expect-none: java.spring-security.standard-encoder
    house.org.springframework.security.crypto.password.NoOpPasswordEncoder.getInstance();  // expect-none: java.spring-security.plain-encoder
    house.org.springframework.security.crypto.factory.PasswordEncoderFactories.createDelegatingPasswordEncoder();  // expect-none: java.spring-security.delegating-encoder
    use(new house.org.springframework.security.crypto.scrypt.SCryptPasswordEncoder(a, a, a, a, a));  // expect-none: java.spring-security.scrypt-encoder
    use(new house.org.springframework.security.crypto.argon2.Argon2PasswordEncoder(a, a, a, a, a));  // expect-none: java.spring-security.argon2-encoder
    use(new house.org.springframework.security.crypto.password.Md4PasswordEncoder());  // expect-none: java.spring-security.old-encoder
    use(new house.org.springframework.security.crypto.password.MessageDigestPasswordEncoder(a));  // expect-none: java.spring-security.messagedigest-encoder
    use(new house.org.springframework.security.authentication.encoding.Md4PasswordEncoder());  // expect-none: java.spring-security.encoding
    use(new house.org.springframework.security.authentication.encoding.PlaintextPasswordEncoder());  // expect-none: java.spring-security.encoding-plain
    use(new house.org.springframework.security.authentication.encoding.ShaPasswordEncoder(a));  // expect-none: java.spring-security.encoding-sha
    house.org.springframework.security.crypto.password.MessageDigestPasswordEncoder.setIterations(a);  // expect-none: java.spring-security.digest-iterations
    use(new house.org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices(a));  // expect-none: java.spring-security.remember-me-key
    house.org.springframework.security.crypto.encrypt.Encryptors.standard(a, a);  // expect-none: java.spring-security.encryptors
    house.org.springframework.security.crypto.encrypt.Encryptors.queryableText(a, a);  // expect-none: java.spring-security.encryptors-queryable
    house.org.springframework.security.crypto.encrypt.Encryptors.noOpText();  // expect-none: java.spring-security.encryptors-none
    use(new house.org.springframework.security.crypto.encrypt.AesBytesEncryptor(a, a));  // expect-none: java.spring-security.aes-encryptor
    use(new house.org.springframework.security.crypto.encrypt.AesBytesEncryptor(a, a, a, a));  // expect-none: java.spring-security.aes-encryptor-iv
    use(new house.org.springframework.security.crypto.encrypt.AesBytesEncryptor(a, a, a));  // expect-none: java.spring-security.aes-encryptor-key
    use(new house.org.springframework.security.crypto.encrypt.BouncyCastleAesCbcBytesEncryptor(a, a));  // expect-none: java.spring-security.bc-encryptor
    house.org.springframework.security.crypto.keygen.KeyGenerators.secureRandom();  // expect-none: java.spring-security.keygenerator
  }
}
