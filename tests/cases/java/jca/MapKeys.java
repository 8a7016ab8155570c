// A map's key is of its own kind: 1 is not "1", a constant's text is not the constant, and two constants of an enum are
// two keys.
package house.maps;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

class MapKeys {
    enum Grade { FIRST, SECOND }

    static class Label {
        Label(String text) {}
    }

    static final Label RED = new Label("red");
    static final Label BLUE = new Label("blue");

    private static final Map MIXED = new HashMap(16);
    private static final Map<Grade, String> GRADES = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        MIXED.put(Integer.valueOf(7), "MD5");
        MIXED.put("seven", "SHA-1");
        MIXED.put(NISTObjectIdentifiers.id_sha384, "SHA-384");
        MIXED.put(PKCSObjectIdentifiers.md5.getId(), "MD2");
        MIXED.put(Grade.FIRST, "SHA-224");
        MIXED.put(RED, "SHA-512");
        GRADES.put(Grade.FIRST, "SHA-256");
        GRADES.put(Grade.SECOND, "SHA-512");
        NAMES.put("7", "SHA-256");
    }

    MessageDigest of(Object name) throws Exception {
        return MessageDigest.getInstance((String) name);
    }

    void known() throws Exception {
        MessageDigest.getInstance((String) MIXED.get(7));  // expect: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance((String) MIXED.get("seven"));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        MessageDigest.getInstance((String) MIXED.get(NISTObjectIdentifiers.id_sha384));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
        MessageDigest.getInstance((String) MIXED.get(PKCSObjectIdentifiers.md5.getId()));  // expect: java.jca.messagedigest-getinstance algorithm=MD2
        MessageDigest.getInstance((String) MIXED.get(Grade.FIRST));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-224
        MessageDigest.getInstance((String) MIXED.get(RED));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
        MessageDigest.getInstance(GRADES.get(Grade.SECOND));  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    }

    void none() throws Exception {
        MessageDigest.getInstance((String) MIXED.get("7"));  // expect: java.jca.messagedigest-getinstance algorithm=?
        MessageDigest.getInstance((String) MIXED.get(NISTObjectIdentifiers.id_sha384.getId()));  // expect: java.jca.messagedigest-getinstance algorithm=?
        MessageDigest.getInstance((String) MIXED.get(Grade.SECOND));  // expect: java.jca.messagedigest-getinstance algorithm=?
        MessageDigest.getInstance((String) MIXED.get(BLUE));  // expect: java.jca.messagedigest-getinstance algorithm=?
        MessageDigest.getInstance(NAMES.get(7));  // expect: java.jca.messagedigest-getinstance algorithm=?
    }

    void text(String name) throws Exception {
        // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        // expect: java.jca.messagedigest-getinstance algorithm=MD2
        // expect-none: java.jca.messagedigest-getinstance algorithm=MD5
        // expect-none: java.jca.messagedigest-getinstance algorithm=SHA-384
        // expect-none: java.jca.messagedigest-getinstance algorithm=SHA-224
        // expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512
        MessageDigest.getInstance((String) MIXED.get(name));
    }

    void number(Integer number) throws Exception {
        // expect: java.jca.messagedigest-getinstance algorithm=MD5
        // expect-none: java.jca.messagedigest-getinstance algorithm=SHA-1
        // expect-none: java.jca.messagedigest-getinstance algorithm=SHA-384
        MessageDigest.getInstance((String) MIXED.get(number));
    }

    void identifier(ASN1ObjectIdentifier identifier) throws Exception {
        // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
        // expect-none: java.jca.messagedigest-getinstance algorithm=SHA-1
        // expect-none: java.jca.messagedigest-getinstance algorithm=MD2
        // expect-none: java.jca.messagedigest-getinstance algorithm=MD5
        MessageDigest.getInstance((String) MIXED.get(identifier));
    }

    void any(Object key) throws Exception {
        // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        // expect: java.jca.messagedigest-getinstance algorithm=MD5
        // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
        MessageDigest.getInstance((String) MIXED.get(key));
    }
}
