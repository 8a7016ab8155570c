import javax.crypto.spec.SecretKeySpec;

class PartsOfTexts {
    void parts() {
        String given = System.getenv("KEYS");
        new SecretKeySpec(given.split(",")[1].getBytes(), "AES");  // expect: java.jca.secretkeyspec algorithm=AES key=environment
        new SecretKeySpec(given.split(":", 2)[1].getBytes(), "AES");  // expect: java.jca.secretkeyspec algorithm=AES key=environment
    }
}
