import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.crypto.Cipher;

// What the platform's classes make of texts and collections.
class TextsAndCollections {
    void texts() throws Exception {
        Cipher.getInstance("DES" + "x".repeat(0)); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance("ES".repeat(1).isEmpty() ? "RC4" : "DES"); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance("AES\nDES".lines().skip(1).findFirst().get()); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance("a".compareTo("b") < 0 ? "DES" : "RC4"); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance("a".compareToIgnoreCase("A") == 0 ? "DES" : "RC4"); // expect: java.jca.cipher-getinstance algorithm=DES
    }

    void truths() throws Exception {
        Cipher.getInstance(Boolean.parseBoolean("TRUE") ? "DES" : "RC4"); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance(Boolean.valueOf("yes") ? "DES" : "RC4"); // expect: java.jca.cipher-getinstance algorithm=RC4
        Boolean boxed = Boolean.valueOf("true");
        Cipher.getInstance(boxed.booleanValue() ? "DES" : "RC4"); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance(true ^ true ? "DES" : "RC4"); // expect: java.jca.cipher-getinstance algorithm=RC4
    }

    void maps() throws Exception {
        Map<String, String> map = new HashMap<>();
        map.put("a", "DES");
        map.putIfAbsent("a", "RC4");
        map.putIfAbsent("b", "RC2");
        Cipher.getInstance(map.get("a")); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance(map.get("b")); // expect: java.jca.cipher-getinstance algorithm=RC2
        Cipher.getInstance(map.containsKey("c") ? "RC4" : "DES"); // expect: java.jca.cipher-getinstance algorithm=DES
        Map<String, String> entries = Map.ofEntries(Map.entry("x", "DES"), Map.entry("y", "RC4"));
        Cipher.getInstance(entries.get("y")); // expect: java.jca.cipher-getinstance algorithm=RC4
    }

    void functions() throws Exception {
        java.util.function.Function<String, String> trimmed = String::trim;
        Cipher.getInstance(trimmed.apply(" RC4 ")); // expect: java.jca.cipher-getinstance algorithm=RC4
    }

    void characters() throws Exception {
        StringBuilder built = new StringBuilder();
        for (char one : "DES".toCharArray()) built.append(one);
        Cipher.getInstance(built.toString()); // expect: java.jca.cipher-getinstance algorithm=DES
        int sum = 0;
        for (char one : "DES".toCharArray()) sum = sum + one;
        Cipher.getInstance(sum == 222 ? "DES" : "RC4"); // expect: java.jca.cipher-getinstance algorithm=DES
    }

    void lists() throws Exception {
        List<String> names = new ArrayList<>(List.of("DES", "RC4", "RC2"));
        Cipher.getInstance(names.subList(1, 3).get(1)); // expect: java.jca.cipher-getinstance algorithm=RC2
        Cipher.getInstance(names.contains("RC4") ? "DES" : "RC4"); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance(names.isEmpty() ? "DES" : "RC4"); // expect: java.jca.cipher-getinstance algorithm=RC4
        List<String> kept = names.stream().map(String::trim).collect(Collectors.toList());
        Cipher.getInstance(kept.get(2)); // expect: java.jca.cipher-getinstance algorithm=RC2
        Cipher.getInstance(Stream.of("DES", "RC4").reduce((a, b) -> b).get()); // expect: java.jca.cipher-getinstance algorithm=RC4
        Cipher.getInstance(Stream.of("D", "ES").reduce("", (a, b) -> a + b)); // expect: java.jca.cipher-getinstance algorithm=DES
        String[] first = {"DES", "RC4"};
        String[] second = first.clone();
        second[0] = "RC2";
        Cipher.getInstance(first[0]); // expect: java.jca.cipher-getinstance algorithm=DES
        Object any = "DES";
        Cipher.getInstance(any instanceof String text ? text : "RC4"); // expect: java.jca.cipher-getinstance algorithm=DES
        Cipher.getInstance(any instanceof Integer ? "DES" : "RC4"); // expect: java.jca.cipher-getinstance algorithm=RC4
    }
}
