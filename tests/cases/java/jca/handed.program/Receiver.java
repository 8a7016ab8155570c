package line;

import java.security.MessageDigest;
import java.util.Vector;

// What is made of what another file hands on.
class Receiver {
  void one(Vector<String> names) throws Exception {
    String name = names.remove(1);
    MessageDigest.getInstance(name);  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }

  void written(String name) throws Exception {
    MessageDigest.getInstance(name.replace("#", "D"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }

  void cut(String name) throws Exception {
    MessageDigest.getInstance(name.substring(2));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
  }

  void marked(String name) throws Exception {
    MessageDigest.getInstance(name.replaceAll("\\.", "-"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
    MessageDigest.getInstance(name.replaceFirst(".", "-"));  // expect: java.jca.messagedigest-getinstance algorithm=?
  }

  void open(String name) throws Exception {
    MessageDigest.getInstance(name.replace("#", "D"));  // expect: java.jca.messagedigest-getinstance algorithm=?
  }
}
