package house.provider;

import java.security.SignatureSpi;
import javax.crypto.Cipher;
import javax.crypto.CipherSpi;
import org.bouncycastle.crypto.engines.DESEngine;
import org.bouncycastle.jcajce.provider.symmetric.util.BaseBlockCipher;

// What a provider's classes make is made when somebody asks for it by its name.
final class Provided {
  static final class Wrapped extends CipherSpi {
    private final Cipher inner;

    Wrapped() throws Exception {
      inner = Cipher.getInstance("DES/CBC/NoPadding");  // expect: java.jca.cipher-getinstance algorithm=DES mode=CBC role=offered
    }
  }

  static final class Old extends BaseBlockCipher {
    Old() {
      super(new DESEngine());  // expect: java.bouncycastle.blockcipher algorithm=DES role=offered
    }
  }

  static final class Middle extends Halfway {
    Cipher made() throws Exception {
      return Cipher.getInstance("DES/ECB/NoPadding");  // expect: java.jca.cipher-getinstance algorithm=DES mode=ECB role=offered
    }
  }

  abstract static class Halfway extends SignatureSpi {}
}

// A class of its own that only has the name's look, and one that is nobody's service.
class CipherSpiBase {}

class Ordinary extends CipherSpiBase {
  Cipher made() throws Exception {
    return Cipher.getInstance("DES/CBC/PKCS5Padding");  // expect: java.jca.cipher-getinstance algorithm=DES mode=CBC role=absent-property
  }
}
