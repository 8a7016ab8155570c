package line;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;

class Uses {
  void use() throws Exception {
    Box<String> box = new Box<>("SHA-1");
    MessageDigest.getInstance(box.get());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    box.set("SHA-256");
    MessageDigest.getInstance(box.get());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    Map<String, String> map = new HashMap<>();
    map.put("name", "MD5");
    MessageDigest.getInstance(map.get("name"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }
}
