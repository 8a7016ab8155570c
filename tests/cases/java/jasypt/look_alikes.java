package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    use(new house.org.jasypt.encryption.pbe.StandardPBEStringEncryptor());  // expect-none: java.jasypt.encryptor
    use(new house.org.jasypt.encryption.pbe.config.SimplePBEConfig());  // expect-none: java.jasypt.configuration
    house.jasypt.Encryptor.setConfig(a);  // expect-none: java.jasypt.encryptor-configuration
    house.jasypt.Encryptor.setAlgorithm(a);  // expect-none: java.jasypt.encryptor-algorithm
    house.jasypt.Encryptor.setPassword(a);  // expect-none: java.jasypt.encryptor-password
    house.jasypt.Encryptor.setKeyObtentionIterations(a);  // expect-none: java.jasypt.encryptor-iterations
    house.jasypt.Encryptor.setSaltGenerator(a);  // expect-none: java.jasypt.encryptor-salt
    house.jasypt.Encryptor.setIvGenerator(a);  // expect-none: java.jasypt.encryptor-iv
    house.jasypt.Encryptor.setIvGeneratorClassName(a);  // expect-none: java.jasypt.encryptor-iv-named
    use(new house.org.jasypt.salt.RandomSaltGenerator());  // expect-none: java.jasypt.generator-random
    use(new house.org.jasypt.salt.ZeroSaltGenerator());  // expect-none: java.jasypt.generator-zero
    use(new house.org.jasypt.salt.StringFixedSaltGenerator(a));  // expect-none: java.jasypt.generator-fixed
    use(new house.org.jasypt.iv.StringFixedIvGenerator(a));  // expect-none: java.jasypt.generator-fixed-iv
    use(new house.org.jasypt.util.text.BasicTextEncryptor());  // expect-none: java.jasypt.text-encryptor
    use(new house.org.jasypt.digest.StandardStringDigester());  // expect-none: java.jasypt.digester
    use(new house.org.jasypt.digest.config.SimpleDigesterConfig());  // expect-none: java.jasypt.digester-configuration
    house.jasypt.Digester.setConfig(a);  // expect-none: java.jasypt.digester-configured
    house.jasypt.Digester.setAlgorithm(a);  // expect-none: java.jasypt.digester-algorithm
    house.jasypt.Digester.setIterations(a);  // expect-none: java.jasypt.digester-iterations
    house.jasypt.Digester.setSaltGenerator(a);  // expect-none: java.jasypt.digester-salt
    use(new house.org.jasypt.util.password.BasicPasswordEncryptor());  // expect-none: java.jasypt.password-encryptor
    use(new house.org.jasypt.util.password.rfc2307.RFC2307MD5PasswordEncryptor());  // expect-none: java.jasypt.password-encryptor-once
  }
}
