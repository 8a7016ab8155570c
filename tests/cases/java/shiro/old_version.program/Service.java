package house.shiro;

import org.apache.shiro.crypto.AesCipherService;

class Service {
  AesCipherService made() {
    return new AesCipherService();  // expect: java.shiro.cipher mode=CBC padding=PKCS7
  }
}
