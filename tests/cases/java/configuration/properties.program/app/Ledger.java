package app;

import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Properties;
import java.util.ResourceBundle;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.PBEKeySpec;

class Ledger {
  private static final Properties SETTINGS = new Properties();

  void archive() throws Exception {
    Properties settings = new Properties();
    settings.load(getClass().getClassLoader().getResourceAsStream("ledger.properties"));
    // The file's value counts, not the default, whichever of them is the stronger.
    MessageDigest.getInstance(settings.getProperty("digest.archive", "SHA-256"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(settings.getProperty("digest.receipt", "MD5"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
    Cipher.getInstance(settings.getProperty("cipher.export"));  // expect: java.jca.cipher-getinstance algorithm=DES mode=CBC certainty=resolved
    Cipher.getInstance(settings.getProperty("cipher.store", "DES/ECB/PKCS5Padding"));  // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM; expect-none: java.jca.cipher-getinstance algorithm=DES
    Mac.getInstance(settings.getProperty("mac name"));  // expect: java.jca.mac-getinstance algorithm=HMAC digest=SHA-384
    // The file that is opened has no such key: only the default is left.
    MessageDigest.getInstance(settings.getProperty("digest.none", "SHA-384"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; expect-none: java.jca.messagedigest-getinstance algorithm=?
    // Another file has it, which is not the one that is opened.
    MessageDigest.getInstance(settings.getProperty("only.here", "SHA-512"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-224
    int rounds = Integer.parseInt(settings.getProperty("kdf.iterations"));
    new PBEKeySpec(password(), salt(), rounds, 256);  // expect: java.jca.pbekeyspec iterations=1000
    // What is set by hand afterwards goes before the file.
    settings.setProperty("digest.archive", "SHA3-512");
    MessageDigest.getInstance(settings.getProperty("digest.archive"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA3-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }

  void opened(String which) throws Exception {
    Properties settings = new Properties();
    try (InputStream in = new FileInputStream(new File("conf", "other.properties"))) {
      settings.load(in);
    }
    MessageDigest.getInstance(settings.getProperty("digest.archive"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
    // Which file is not known: what any of them says.
    Properties any = new Properties();
    any.load(new FileInputStream(which));
    MessageDigest.getInstance(any.getProperty("digest.archive"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(any.getProperty("nowhere", "SHA-1"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect: java.jca.messagedigest-getinstance algorithm=?
  }

  void written() throws Exception {
    Properties mail = new Properties();
    mail.loadFromXML(new FileInputStream("messages.xml"));
    MessageDigest.getInstance(mail.getProperty("digest.mail"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(mail.getProperty("digest.disk"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA3-256
    MessageDigest.getInstance(ResourceBundle.getBundle("com.example.ledger").getString("digest.archive"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }

  void shared() throws Exception {
    MessageDigest.getInstance(SETTINGS.getProperty("digest.receipt"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  // Nothing was loaded, so nothing a file says counts.
  void empty() throws Exception {
    Properties none = new Properties();
    MessageDigest.getInstance(none.getProperty("digest.archive", "SHA-256"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
  }

  static {
    try {
      SETTINGS.load(Ledger.class.getResourceAsStream("/ledger.properties"));
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  native char[] password();
  native byte[] salt();
}
