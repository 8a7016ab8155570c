package shop.sizes;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

// What a generator is told before it makes a key is of no use where it is told otherwise.
class SizedTwice {
  KeyPair larger() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);  // no-finding
    System.out.println("larger");
    generator.initialize(3072);  // no-finding
    return generator.generateKeyPair();  // no-finding
  }

  KeyPair smaller() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(3072);
    generator.initialize(1024);  // finding: VT-0501
    return generator.generateKeyPair();
  }

  Iterable<KeyPair> one_each() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("DSA");
    generator.initialize(1024);  // finding: VT-0501
    KeyPair first = generator.generateKeyPair();
    generator.initialize(3072);
    return Arrays.asList(first, generator.generateKeyPair());
  }

  SecretKey secret() throws Exception {
    KeyGenerator generator = KeyGenerator.getInstance("HmacSHA256");
    generator.init(56);  // no-finding
    generator.init(256);  // no-finding
    return generator.generateKey();
  }
}
