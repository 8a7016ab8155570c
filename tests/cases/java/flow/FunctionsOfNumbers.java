import java.util.List;
import java.util.function.*;
import javax.crypto.Cipher;
import javax.crypto.spec.PBEKeySpec;

class FunctionsOfNumbers {
    void scaled(char[] password, byte[] salt) {
        IntUnaryOperator hundreds = x -> x * 100;
        new PBEKeySpec(password, salt, hundreds.applyAsInt(15), 256); // expect: java.jca.pbekeyspec iterations=1500
        within(password, salt, () -> hundreds.applyAsInt(7));
        IntBinaryOperator product = (a, b) -> a * b;
        new PBEKeySpec(password, salt, product.applyAsInt(40, 50), 256); // expect: java.jca.pbekeyspec iterations=2000
    }

    private void within(char[] password, byte[] salt, IntSupplier count) {
        new PBEKeySpec(password, salt, count.getAsInt(), 256); // expect: java.jca.pbekeyspec iterations=700
    }

    void others(char[] password, byte[] salt, IntUnaryOperator given) {
        new PBEKeySpec(password, salt, given.applyAsInt(900), 256); // expect-none: java.jca.pbekeyspec iterations=900
    }

    void turned() throws Exception {
        List<String> parts = List.of("PKCS5Padding", "ECB", "AES");
        Cipher.getInstance(String.join("/", parts.reversed())); // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB
    }
}
