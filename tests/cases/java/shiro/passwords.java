package ward;

import org.apache.shiro.authc.credential.HashedCredentialsMatcher;
import org.apache.shiro.authc.credential.Md5CredentialsMatcher;
import org.apache.shiro.crypto.hash.*;
import org.apache.shiro.util.ByteSource;

class Passwords {
  void hashes(String password, String user) {
    new Md5Hash(password);  // expect: java.shiro.hash algorithm=MD5 iterations=1 function=digest
    new Sha256Hash(password, "sand", 500000).toHex();  // expect: java.shiro.hash algorithm=SHA-256 salt=literal iterations=500000
    new SimpleHash("MD5", password, ByteSource.Util.bytes("sand"), 2);  // expect: java.shiro.simplehash algorithm=MD5 salt=literal iterations=2
    new SimpleHash("SHA-512", password, user);  // expect: java.shiro.simplehash algorithm=SHA-512 iterations=1 salt=?
  }

  HashedCredentialsMatcher matcher() {
    HashedCredentialsMatcher matcher = new HashedCredentialsMatcher();  // expect: java.shiro.matcher algorithm=MD5 iterations=1024
    matcher.setHashAlgorithmName("md5");  // expect-applied: java.shiro.matcher-algorithm
    matcher.setHashIterations(1024);  // expect-applied: java.shiro.matcher-iterations
    return matcher;
  }

  void others() {
    new HashedCredentialsMatcher("SHA-1");  // expect: java.shiro.matcher-named algorithm=SHA-1 iterations=1
    Md5CredentialsMatcher named = new Md5CredentialsMatcher();  // expect: java.shiro.matcher-of-hash algorithm=MD5 iterations=2
    named.setHashIterations(2);
    DefaultHashService service = new DefaultHashService();  // expect: java.shiro.matcher algorithm=SHA-512 iterations=500000
    service.setHashAlgorithmName("SHA-512");
    service.setHashIterations(500000);
    new DefaultHashService();
  }
}
