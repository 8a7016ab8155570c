package line;

import org.mindrot.jbcrypt.BCrypt;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Remembered {
  void configure(HttpSecurity http, house.Security own, String given) throws Exception {
    http.rememberMe()  // expect-applied: java.spring-security.remember-me
        .key("sesame");  // expect: java.spring-security.remember-me-configurer-key key=literal; finding: VT-0301
    http.rememberMe(one -> one.key(given));  // expect: java.spring-security.remember-me-configurer-key; no-finding: VT-0301
    own.rememberMe()  // expect-none: java.spring-security.remember-me
        .key("sesame");  // expect-none: java.spring-security.remember-me-configurer-key
  }

  String hash(String password, String kept) {
    String hashed = BCrypt.hashpw(password, kept);  // expect: java.spring-security.bcrypt-hashpw salt=absent-property
    return hashed + BCrypt.hashpw(password, "$2a$12$abcdefghijklmnopqrstuu");  // expect: java.spring-security.bcrypt-hashpw salt=literal; finding: VT-0320
  }
}
