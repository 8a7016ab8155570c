import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;

/** What lambdas are given by lists, streams and values that may be missing. */
class Streams {
    void each() throws Exception {
        List<String> names = List.of("DES", "RC4");
        names.forEach(x -> open(x));
    }

    private void open(String x) throws Exception {
        Cipher.getInstance(x); // expect: java.jca.cipher-getinstance algorithm=DES; expect: java.jca.cipher-getinstance algorithm=RC4
    }

    void eachByName() throws Exception {
        Arrays.asList("RC2").forEach(this::openNamed);
    }

    private void openNamed(String x) throws Exception {
        Cipher.getInstance(x); // expect: java.jca.cipher-getinstance algorithm=RC2
    }

    void made() throws Exception {
        Stream.of("aes", "des").map(x -> x.toUpperCase()).forEach(v -> {
            Cipher.getInstance(v + "/ECB/NoPadding"); // expect: java.jca.cipher-getinstance algorithm=DES mode=ECB; expect: java.jca.cipher-getinstance algorithm=AES mode=ECB
        });
    }

    void inOrder() throws Exception {
        List.of("DES").parallelStream().forEachOrdered(v -> {
            Cipher.getInstance(v); // expect: java.jca.cipher-getinstance algorithm=DES
        });
    }

    void listed() throws Exception {
        for (String v : Stream.of("DES", "RC4").toList()) {
            Cipher.getInstance(v); // expect: java.jca.cipher-getinstance algorithm=DES; expect: java.jca.cipher-getinstance algorithm=RC4
        }
    }

    void perhaps() throws Exception {
        Optional.of("DES").ifPresent(v -> {
            Cipher.getInstance(v); // expect: java.jca.cipher-getinstance algorithm=DES
        });
    }

    // Some of them: which is not known. The list keeps what it holds.
    void some() throws Exception {
        List<String> names = List.of("DES", "RC4");
        names.stream().filter(x -> x.startsWith("A")).forEach(v -> {
            Cipher.getInstance(v); // expect: java.jca.cipher-getinstance algorithm=?
        });
        Cipher.getInstance(names.get(0)); // expect: java.jca.cipher-getinstance algorithm=DES
    }
}
