package keep;

import com.password4j.Argon2Function;
import com.password4j.BcryptFunction;
import com.password4j.MessageDigestFunction;
import com.password4j.PBKDF2Function;
import com.password4j.types.Argon2;
import com.password4j.types.Bcrypt;
import com.password4j.types.Hmac;

class Password4j {
  void all(house.Functions own) {
    BcryptFunction.getInstance(5);  // expect: java.spring-security.password4j-bcrypt cost=5; finding: VT-0404
    BcryptFunction.getInstance(Bcrypt.B, 12);  // expect: java.spring-security.password4j-bcrypt cost=12; no-finding: VT-0404
    PBKDF2Function.getInstance(Hmac.SHA256, 500, 256);  // expect: java.spring-security.password4j-pbkdf2 digest=SHA-256 iterations=500; finding: VT-0401
    PBKDF2Function.getInstance("SHA512", 600000, 512);  // expect: java.spring-security.password4j-pbkdf2 digest=SHA-512; no-finding: VT-0403
    Argon2Function.getInstance(256, 2, 1, 32, Argon2.ID);  // expect: java.spring-security.password4j-argon2 algorithm=Argon2id memory_kib=256; finding: VT-0406
    MessageDigestFunction.getInstance("MD5");  // expect: java.spring-security.password4j-digest algorithm=MD5; finding: VT-0408; finding: VT-0201
    own.getInstance(5);  // expect-none: java.spring-security.password4j-bcrypt; expect-none: java.spring-security.password4j-pbkdf2
    own.getInstance(256, 2, 1, 32, Argon2.ID);  // expect-none: java.spring-security.password4j-argon2
    own.getInstance("MD5");  // expect-none: java.spring-security.password4j-digest
  }
}
