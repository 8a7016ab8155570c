package keep;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;

class Argon {
  void all(char[] password, house.Argon own) {
    Argon2 usual = Argon2Factory.create();  // expect-applied: java.spring-security.argon2-jvm
    usual.hash(2, 512, 1, password);  // expect: java.spring-security.argon2-jvm-hash algorithm=Argon2i memory_kib=512; finding: VT-0406
    Argon2 both = Argon2Factory.create(Argon2Factory.Argon2Types.ARGON2id);  // expect-applied: java.spring-security.argon2-jvm-of-type
    both.hash(2, 65536, 1, password);  // expect: java.spring-security.argon2-jvm-hash algorithm=Argon2id memory_kib=65536; no-finding: VT-0406
    own.create();  // expect-none: java.spring-security.argon2-jvm
    own.create(Argon2Factory.Argon2Types.ARGON2id);  // expect-none: java.spring-security.argon2-jvm-of-type
    own.hash(2, 512, 1, password);  // expect-none: java.spring-security.argon2-jvm-hash
  }
}
