import java.util.ArrayList;
import java.util.List;

import javax.crypto.Cipher;

// Lists that a method fills for whoever calls it.
class FilledByOthers {
    private static void fill(List<String> names, String last) {
        names.add("DES");
        names.add("AES/GCM/NoPadding");
        names.add(last);
    }

    private static void shorten(List<String> names) {
        names.remove(0);
    }

    void first() throws Exception {
        List<String> names = new ArrayList<>();
        fill(names, System.getProperty("cipher"));
        Cipher.getInstance(names.get(0)); // expect: java.jca.cipher-getinstance algorithm=DES
    }

    void second() throws Exception {
        List<String> names = new ArrayList<>();
        fill(names, "RC4");
        Cipher.getInstance(names.get(1)); // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
    }

    void shortened() throws Exception {
        List<String> names = new ArrayList<>();
        names.add("DES");
        names.add("AES/GCM/NoPadding");
        shorten(names);
        Cipher.getInstance(names.get(0)); // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
    }
}
