package house;

import org.apache.commons.lang3.RandomStringUtils;

class Tokens {
  String resetToken() {
    return RandomStringUtils.randomAlphanumeric(32);  // expect: java.commons-lang.random-text generator=secure; no-finding: VT-0605
  }

  String session(java.util.Random own) {
    String token = RandomStringUtils.random(20, true, true);  // expect: java.commons-lang.random-text-of generator=secure
    return token + RandomStringUtils.random(20, 0, 0, true, true, null, own);  // expect-none: java.commons-lang.random-text-of
  }
}
