package shop.keys;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

class Keys {
  KeyPair small() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);  // finding: VT-0501 severity=high
    return generator.generateKeyPair();
  }

  KeyPair large() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");  // no-finding
    generator.initialize(3072);  // no-finding
    return generator.generateKeyPair();
  }

  KeyPair smallCurve() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp192r1"));  // finding: VT-0503 severity=high
    return generator.generateKeyPair();
  }

  KeyPair curve() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");  // no-finding
    generator.initialize(new ECGenParameterSpec("secp256r1"));  // no-finding
    return generator.generateKeyPair();
  }

  void sized() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(160);  // finding: VT-0506 severity=high
    KeyPairGenerator other = KeyPairGenerator.getInstance("EC");  // no-finding
    other.initialize(384);  // no-finding
  }
}
