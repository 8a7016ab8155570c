package house;

import org.apache.commons.lang3.RandomStringUtils;

class Texts {
  String resetToken(house.Texts own) {
    own.randomAlphanumeric(32);  // expect-none: java.commons-lang.random-text; expect-none: java.commons-lang.random-text-old
    String old = org.apache.commons.lang.RandomStringUtils.randomAlphanumeric(32);  // expect: java.commons-lang.random-text-old generator=predictable; finding: VT-0605
    RandomStringUtils.secure().nextAlphanumeric(32);  // expect-none: java.commons-lang.insecure
    String open = RandomStringUtils.randomAlphanumeric(32);  // expect: java.commons-lang.random-text generator=? older_generator=predictable; finding: VT-0606
    return open + RandomStringUtils.insecure().nextAlphanumeric(32) + old;  // expect: java.commons-lang.insecure generator=predictable; finding: VT-0605
  }
}
