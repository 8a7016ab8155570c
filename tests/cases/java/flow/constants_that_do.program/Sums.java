import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

// Each constant does it in its own way; which of them is asked the program says.
enum Sums {
  OLD("MD2") {
    @Override
    byte[] summed(byte[] data) throws NoSuchAlgorithmException {
      return MessageDigest.getInstance("MD5").digest(data); // expect: java.jca.messagedigest-getinstance algorithm=MD5 role=unreached
    }
  },
  NEW("SHA-256") {
    @Override
    byte[] summed(byte[] data) throws NoSuchAlgorithmException {
      return MessageDigest.getInstance("SHA-256").digest(data); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance role=unreached
    }
  };

  final String name;

  Sums(String name) {
    this.name = name;
  }

  abstract byte[] summed(byte[] data) throws NoSuchAlgorithmException;
}
