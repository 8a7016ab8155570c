package house.inherited;

import java.security.MessageDigest;

class Named {
  String name = "SHA-256";

  Named() {
    name = "MD5";
  }

  Named(String name) {
    this.name = name;
  }

  String chosen() {
    return "MD2";
  }
}

class Plain extends Named {}

class Silent extends Named {
  Silent() {}
}

class Told extends Named {
  Told() {
    super("SHA-512");
  }
}

class Asking extends Named {
  @Override
  String chosen() {
    return "SHA-384";
  }

  MessageDigest own() throws Exception {
    return MessageDigest.getInstance(chosen());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  }

  MessageDigest fromBase() throws Exception {
    return MessageDigest.getInstance(super.chosen());  // expect: java.jca.messagedigest-getinstance algorithm=MD2
  }
}

class Uses {
  void all() throws Exception {
    MessageDigest.getInstance(new Plain().name);   // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(new Silent().name);  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(new Told().name);    // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }

  void anonymous() throws Exception {
    Named one = new Named("SHA-1") {};
    MessageDigest.getInstance(one.name);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
  }
}
