package costs;

import com.lambdaworks.crypto.SCrypt;
import com.lambdaworks.crypto.SCryptUtil;
import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;

class CostsOfOthers {
  void quarkus(String word, byte[] given, house.Util own) {
    BcryptUtil.bcryptHash(word, 5);  // expect: java.spring-security.quarkus-bcrypt algorithm=bcrypt cost=5; finding: VT-0404
    BcryptUtil.bcryptHash(word);  // expect: java.spring-security.quarkus-bcrypt cost=10; no-finding
    BcryptUtil.bcryptHash(word, 12, "sixteen letters.".getBytes());  // expect: java.spring-security.quarkus-bcrypt cost=12 salt=literal; finding: VT-0320
    BcryptUtil.matches(word, "$2a$");  // expect-none: java.spring-security.quarkus-bcrypt
    own.bcryptHash(word, 5);  // expect-none: java.spring-security.quarkus-bcrypt
  }

  void scrypt(String word, byte[] salt, house.Util own) throws Exception {
    SCryptUtil.scrypt(word, 1024, 8, 1);  // expect: java.spring-security.lambdaworks-scrypt algorithm=scrypt cost=1024 block_size=8 parallelism=1; finding: VT-0405
    SCrypt.scrypt(word.getBytes(), "one salt for all".getBytes(), 131072, 8, 1, 32);  // expect: java.spring-security.lambdaworks-scrypt-raw cost=131072 salt=literal; finding: VT-0320
    SCrypt.scrypt(word.getBytes(), salt, 131072, 8, 1, 32);  // expect: java.spring-security.lambdaworks-scrypt-raw; no-finding: VT-0320
    own.scrypt(word, 1024, 8, 1);  // expect-none: java.spring-security.lambdaworks-scrypt; expect-none: java.spring-security.lambdaworks-scrypt-raw
  }

  void argon(char[] word, byte[] salt, house.Util own) {
    Argon2Advanced argon = Argon2Factory.createAdvanced(Argon2Factory.Argon2Types.ARGON2id);
    argon.hash(3, 65536, 1, word, StandardCharsets.UTF_8, "one salt for all".getBytes());  // expect: java.spring-security.argon2-jvm-hash-salted algorithm=Argon2id iterations=3 salt=literal; finding: VT-0320
    argon.rawHash(3, 65536, 1, word, salt);  // expect: java.spring-security.argon2-jvm-hash-salted memory_kib=65536; no-finding: VT-0320
    own.rawHash(3, 65536, 1, word, salt);  // expect-none: java.spring-security.argon2-jvm-hash-salted
  }
}
