package line;

import java.security.MessageDigest;

abstract class HeirsSay {
  abstract String name();

  byte[] digest(byte[] data) throws Exception {
    return MessageDigest.getInstance(name()).digest(data);  // expect: java.jca.messagedigest-getinstance algorithm=MD5; finding: VT-0201
  }
}

class OldOne extends HeirsSay {
  @Override
  String name() { return "MD5"; }
}

class Stranger {
  String name() { return "MD2"; }
}
