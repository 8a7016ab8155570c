package house.lambdas;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.function.Consumer;
import java.util.function.Function;

class LambdasCalled {
  // What a lambda is called with through its interface's method is what its parameter is.
  void accepted() {
    Consumer<String> use = name -> {
      try {
        MessageDigest.getInstance(name);  // expect: java.jca.messagedigest-getinstance algorithm=MD5
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    };
    use.accept("MD5");
  }

  MessageDigest applied() {
    Function<String, MessageDigest> make = name -> {
      try {
        return MessageDigest.getInstance("SHA-" + name);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
      } catch (GeneralSecurityException e) {
        return null;
      }
    };
    return make.apply("512");
  }

  // Nobody here calls it.
  Function<String, MessageDigest> handedOut() {
    return name -> {
      try {
        return MessageDigest.getInstance(name);  // expect: java.jca.messagedigest-getinstance algorithm=?
      } catch (GeneralSecurityException e) {
        return null;
      }
    };
  }
}
