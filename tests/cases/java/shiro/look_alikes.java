package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    use(new house.org.apache.shiro.crypto.AesCipherService());  // expect-none: java.shiro.cipher
    use(new house.org.apache.shiro.crypto.cipher.AesCipherService());  // expect-none: java.shiro.cipher-gcm
    use(new house.org.apache.shiro.crypto.BlowfishCipherService());  // expect-none: java.shiro.cipher-blowfish
    house.org.apache.shiro.crypto.CipherService.setMode(a);  // expect-none: java.shiro.cipher-mode
    house.org.apache.shiro.crypto.CipherService.setPaddingScheme(a);  // expect-none: java.shiro.cipher-padding
    house.org.apache.shiro.crypto.CipherService.setKeySize(a);  // expect-none: java.shiro.cipher-keysize
    house.org.apache.shiro.crypto.CipherService.encrypt(a, a);  // expect-none: java.shiro.cipher-use
    house.org.apache.shiro.crypto.CipherService.generateNewKey();  // expect-none: java.shiro.cipher-newkey
    house.org.apache.shiro.mgt.AbstractRememberMeManager.setCipherKey(a);  // expect-none: java.shiro.remember-me-key
    use(new house.org.apache.shiro.crypto.hash.Md2Hash(a, a, a));  // expect-none: java.shiro.hash
    use(new house.org.apache.shiro.crypto.hash.SimpleHash(a, a, a, a));  // expect-none: java.shiro.simplehash
    use(new house.org.apache.shiro.authc.credential.HashedCredentialsMatcher());  // expect-none: java.shiro.matcher
    use(new house.org.apache.shiro.authc.credential.HashedCredentialsMatcher(a));  // expect-none: java.shiro.matcher-named
    house.org.apache.shiro.authc.credential.HashedCredentialsMatcher.setHashAlgorithmName(a);  // expect-none: java.shiro.matcher-algorithm
    house.org.apache.shiro.authc.credential.HashedCredentialsMatcher.setHashIterations(a);  // expect-none: java.shiro.matcher-iterations
    use(new house.org.apache.shiro.authc.credential.Md2CredentialsMatcher());  // expect-none: java.shiro.matcher-of-hash
    use(new house.org.apache.shiro.crypto.SecureRandomNumberGenerator());  // expect-none: java.shiro.random
    house.org.apache.shiro.crypto.SecureRandomNumberGenerator.nextBytes();  // expect-none: java.shiro.random-bytes
  }
}
