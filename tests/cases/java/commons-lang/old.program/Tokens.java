package house;

import org.apache.commons.lang3.RandomStringUtils;

class Tokens {
  String resetToken() {
    return RandomStringUtils.randomAlphanumeric(32);  // expect: java.commons-lang.random-text generator=predictable; finding: VT-0605
  }
}
