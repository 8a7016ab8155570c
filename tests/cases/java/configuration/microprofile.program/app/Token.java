package app;

import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.servlet.ServletContext;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

class Token {
  @ConfigProperty(name = "token.digest", defaultValue = "SHA-256")
  String digest;

  @ConfigProperty(name = "token.none", defaultValue = "SHA-512")
  String none;

  void sign(Config config, ServletContext context) throws Exception {
    MessageDigest.getInstance(digest);  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(none);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    MessageDigest.getInstance(config.getValue("token.digest", String.class));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    com.typesafe.config.Config typesafe = com.typesafe.config.ConfigFactory.load();
    MessageDigest.getInstance(typesafe.getString("token.inner.digest"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(typesafe.getConfig("token").getString("digest"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-224
    Cipher.getInstance(context.getInitParameter("token.cipher"));  // expect: java.jca.cipher-getinstance algorithm=3DES mode=ECB
  }
}
