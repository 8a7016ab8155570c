package doors;

import org.apache.catalina.realm.MessageDigestCredentialHandler;
import org.apache.catalina.realm.SecretKeyCredentialHandler;
import org.eclipse.jetty.util.security.Credential;

class Credentials {
  void tomcat(house.Handler own) throws Exception {
    MessageDigestCredentialHandler digests = new MessageDigestCredentialHandler();
    digests.setAlgorithm("SHA-1");  // expect: java.containers.tomcat-digest algorithm=SHA-1 purpose=password; finding: VT-0408; finding: VT-0202
    own.setAlgorithm("SHA-1");  // expect-none: java.containers.tomcat-digest
    SecretKeyCredentialHandler keys = new SecretKeyCredentialHandler();
    keys.setIterations(900);  // expect: java.containers.tomcat-iterations algorithm=PBKDF2 iterations=900; finding: VT-0401
    keys.setIterations(1300000);  // expect: java.containers.tomcat-iterations iterations=1300000; no-finding
    own.setIterations(900);  // expect-none: java.containers.tomcat-iterations
  }

  void jetty(String word, house.Credential own) {
    Credential.MD5.digest(word);  // expect: java.containers.jetty-md5 algorithm=MD5; finding: VT-0408; finding: VT-0201
    own.digest(word);  // expect-none: java.containers.jetty-md5
  }
}
