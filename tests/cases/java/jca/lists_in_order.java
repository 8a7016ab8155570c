package box;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// What java.util does to the order of a list.
class ListsInOrder {
  void all() throws Exception {
    List<String> turned = new ArrayList<>(Arrays.asList("MD5", "SHA-256"));
    Collections.reverse(turned);
    MessageDigest.getInstance(turned.get(1));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    List<String> mixed = new ArrayList<>(Arrays.asList("MD5", "SHA-256"));
    Collections.shuffle(mixed);
    MessageDigest.getInstance(mixed.get(1));  // expect: java.jca.messagedigest-getinstance algorithm=?
    String[] sorted = {"SHA-256", "MD5"};
    Arrays.sort(sorted);
    MessageDigest.getInstance(sorted[1]);  // expect: java.jca.messagedigest-getinstance algorithm=?
    List<String> before = new ArrayList<>(List.of("SHA-256"));
    before.addAll(0, List.of("MD5"));
    MessageDigest.getInstance(before.get(0));  // expect: java.jca.messagedigest-getinstance algorithm=?
    List<String> behind = new ArrayList<>(List.of("SHA-256"));
    behind.addAll(List.of("MD5"));
    MessageDigest.getInstance(behind.get(1));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    List<String> filled = new ArrayList<>();
    Collections.addAll(filled, "MD5");
    MessageDigest.getInstance(filled.get(0));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    List<String> further = new ArrayList<>(List.of("SHA-256"));
    Collections.addAll(further, "MD5", "SHA-1");
    MessageDigest.getInstance(further.get(0));  // expect: java.jca.messagedigest-getinstance algorithm=?
    Map<String, String> names = new HashMap<>(Map.of("quick", "SHA-256"));
    names.replace("quick", "MD5");
    MessageDigest.getInstance(names.get("quick"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(Character.toString('M') + "D" + Character.valueOf('5'));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance("MD" + Integer.decode("5"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance("MD" + Math.toIntExact(5L));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(System.getenv().getOrDefault("NAME", "MD5"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }
}

// Collections that are begun in the braces of a class of their own.
class Begun {
  private static final Map<String, String> NAMES = new HashMap<String, String>() {{
    put("quick", "MD5");
    put("slow", "SHA-256");
  }};

  void all(boolean more) throws Exception {
    MessageDigest.getInstance(NAMES.get("quick"));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(NAMES.get("slow"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    List<String> all = new ArrayList<>() {{ add("SHA-1"); add("MD5"); }};
    MessageDigest.getInstance(all.get(1));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    List<String> other = new ArrayList<>() {{ if (more) add("SHA-1"); add("MD5"); }};
    MessageDigest.getInstance(other.get(0));  // expect: java.jca.messagedigest-getinstance algorithm=?
  }
}
