import java.io.ByteArrayOutputStream;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import javax.crypto.spec.PBEKeySpec;

class Together {
  // What a stream of bytes was written is what it gives.
  PBEKeySpec fixed(char[] password) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream(32);
    out.write("shop".getBytes());
    out.write(0x2b);
    out.write(new byte[] {1, 2, 3});
    return new PBEKeySpec(password, out.toByteArray(), 600000, 256);  // expect: java.jca.pbekeyspec salt=literal
  }

  PBEKeySpec bytes(char[] password) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(200);
    out.write('a');
    return new PBEKeySpec(password, out.toByteArray(), 600000, 256);  // expect: java.jca.pbekeyspec salt=literal salt_bits=16
  }

  PBEKeySpec drawn(char[] password) throws Exception {
    byte[] drawn = new byte[16];
    new SecureRandom().nextBytes(drawn);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("shop".getBytes());
    out.write(drawn);
    return new PBEKeySpec(password, out.toByteArray(), 600000, 256);  // expect: java.jca.pbekeyspec salt=secure-random
  }

  PBEKeySpec part(char[] password, byte[] given) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(given, 0, 8);
    return new PBEKeySpec(password, out.toByteArray(), 600000, 256);  // expect-none: java.jca.pbekeyspec salt=literal
  }

  PBEKeySpec anew(char[] password, byte[] given) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("shop".getBytes());
    out.reset();
    out.write(given);
    return new PBEKeySpec(password, out.toByteArray(), 600000, 256);  // expect-none: java.jca.pbekeyspec salt=literal
  }
}
