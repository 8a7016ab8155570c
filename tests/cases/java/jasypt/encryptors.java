package vaults;

import org.jasypt.digest.StandardByteDigester;
import org.jasypt.digest.StandardStringDigester;
import org.jasypt.digest.config.DigesterConfig;
import org.jasypt.digest.config.SimpleDigesterConfig;
import org.jasypt.encryption.pbe.PooledPBEStringEncryptor;
import org.jasypt.encryption.pbe.StandardPBEByteEncryptor;
import org.jasypt.encryption.pbe.StandardPBEStringEncryptor;
import org.jasypt.encryption.pbe.config.PBEConfig;
import org.jasypt.encryption.pbe.config.SimpleStringPBEConfig;
import org.jasypt.iv.RandomIvGenerator;
import org.jasypt.iv.StringFixedIvGenerator;
import org.jasypt.salt.RandomSaltGenerator;
import org.jasypt.salt.StringFixedSaltGenerator;
import org.jasypt.salt.ZeroSaltGenerator;
import org.jasypt.util.password.BasicPasswordEncryptor;
import org.jasypt.util.password.StrongPasswordEncryptor;
import org.jasypt.util.password.rfc2307.RFC2307SHAPasswordEncryptor;
import org.jasypt.util.text.AES256TextEncryptor;
import org.jasypt.util.text.BasicTextEncryptor;
import org.jasypt.util.text.StrongTextEncryptor;

class Encryptors {
  void byDefault(String word) {
    StandardPBEStringEncryptor plain = new StandardPBEStringEncryptor();  // expect: java.jasypt.encryptor algorithm=PBES1 digest=MD5 cipher=DES iterations=1000 password=literal
    plain.setPassword("open sesame");  // expect-applied: java.jasypt.encryptor-password
    BasicTextEncryptor text = new BasicTextEncryptor();  // expect: java.jasypt.text-encryptor algorithm=PBES1 cipher=DES password=?
    text.setPassword(word);
    new StrongTextEncryptor();  // expect: java.jasypt.text-encryptor algorithm=PBES1 cipher=3DES
    new AES256TextEncryptor();  // expect: java.jasypt.text-encryptor algorithm=PBES2 cipher=AES digest=SHA-512 key_bits=256 iv=secure-random
  }

  void told(String word) {
    PooledPBEStringEncryptor strong = new PooledPBEStringEncryptor();  // expect: java.jasypt.encryptor algorithm=PBES2 digest=SHA-512 cipher=AES key_bits=256 iterations=100000 salt=secure-random iv=secure-random
    strong.setAlgorithm("PBEWITHHMACSHA512ANDAES_256");  // expect-applied: java.jasypt.encryptor-algorithm
    strong.setKeyObtentionIterations(100000);  // expect-applied: java.jasypt.encryptor-iterations
    strong.setSaltGenerator(new RandomSaltGenerator());  // expect-applied: java.jasypt.encryptor-salt; expect-applied: java.jasypt.generator-random
    strong.setIvGenerator(new RandomIvGenerator());  // expect-applied: java.jasypt.encryptor-iv
    SimpleStringPBEConfig config = new SimpleStringPBEConfig();  // expect-none: java.jasypt.encryptor; expect-applied: java.jasypt.configuration
    config.setAlgorithm("PBEWithMD5AndTripleDES");
    config.setPassword("open sesame");
    config.setSaltGenerator(new StringFixedSaltGenerator("sand"));  // expect-applied: java.jasypt.generator-fixed
    PooledPBEStringEncryptor configured = new PooledPBEStringEncryptor();  // expect: java.jasypt.encryptor algorithm=PBES1 cipher=3DES salt=literal password=literal
    configured.setConfig(config);  // expect-applied: java.jasypt.encryptor-configuration
    StandardPBEStringEncryptor fixed = new StandardPBEStringEncryptor();  // expect: java.jasypt.encryptor salt=zero iv=literal
    fixed.setSaltGenerator(new ZeroSaltGenerator());  // expect-applied: java.jasypt.generator-zero
    fixed.setIvGenerator(new StringFixedIvGenerator("0123456789abcdef"));  // expect-applied: java.jasypt.generator-fixed-iv
  }

  void any(String name, PBEConfig given, DigesterConfig other) {
    StandardPBEStringEncryptor open = new StandardPBEStringEncryptor();  // expect: java.jasypt.encryptor algorithm=? cipher=absent-property
    open.setConfig(given);
    StandardStringDigester hash = new StandardStringDigester();  // expect: java.jasypt.digester algorithm=?
    hash.setConfig(other);  // expect-applied: java.jasypt.digester-configured
    SimpleDigesterConfig digests = new SimpleDigesterConfig();  // expect-applied: java.jasypt.digester-configuration
    digests.setAlgorithm("SHA-1");
    StandardByteDigester bytes = new StandardByteDigester();  // expect: java.jasypt.digester algorithm=SHA-1
    bytes.setConfig(digests);
    StandardStringDigester bland = new StandardStringDigester();  // expect: java.jasypt.digester algorithm=MD5 salt=zero
    bland.setSaltGenerator(new ZeroSaltGenerator());  // expect-applied: java.jasypt.digester-salt
    StandardPBEStringEncryptor told = new StandardPBEStringEncryptor();  // expect: java.jasypt.encryptor algorithm=? cipher=absent-property
    told.setAlgorithm(name);
    StandardPBEStringEncryptor usual = new StandardPBEStringEncryptor();  // expect: java.jasypt.encryptor algorithm=PBES1 cipher=DES iterations=2000
    usual.setAlgorithm(StandardPBEByteEncryptor.DEFAULT_ALGORITHM);
    usual.setKeyObtentionIterations(2000);
    SimpleStringPBEConfig drawn = new SimpleStringPBEConfig();  // expect: java.jasypt.configuration algorithm=PBES2 iv=secure-random iterations=1000
    drawn.setAlgorithm("PBEWITHHMACSHA512ANDAES_256");
    drawn.setKeyObtentionIterations("1000");
    drawn.setIvGeneratorClassName("org.jasypt.iv.RandomIvGenerator");  // expect-applied: java.jasypt.encryptor-iv-named
    SimpleDigesterConfig untaken = new SimpleDigesterConfig();  // expect: java.jasypt.digester-configuration algorithm=SHA-256
    untaken.setAlgorithm("SHA-256");
    SimpleStringPBEConfig alone = new SimpleStringPBEConfig();  // expect: java.jasypt.configuration algorithm=PBES1 cipher=DES
    alone.setAlgorithm("PBEWithMD5AndDES");
  }

  void digests() {
    new BasicPasswordEncryptor();  // expect: java.jasypt.password-encryptor algorithm=MD5 iterations=1000
    new StrongPasswordEncryptor();  // expect: java.jasypt.password-encryptor algorithm=SHA-256 iterations=100000
    new RFC2307SHAPasswordEncryptor();  // expect: java.jasypt.password-encryptor-once algorithm=SHA-1 iterations=1 purpose=password
    new StandardStringDigester();  // expect: java.jasypt.digester algorithm=MD5 iterations=1000
    StandardStringDigester told = new StandardStringDigester();  // expect: java.jasypt.digester algorithm=SHA-512 iterations=50000
    told.setAlgorithm("SHA-512");  // expect-applied: java.jasypt.digester-algorithm
    told.setIterations(50000);  // expect-applied: java.jasypt.digester-iterations
  }
}
