import java.security.MessageDigest;

public class Sums {
  private final boolean legacy;

  public Sums(boolean legacy) {
    this.legacy = legacy;
  }

  public byte[] sum(byte[] data) throws Exception {
    if (legacy) {
      return MessageDigest.getInstance("MD5").digest(data); // expect: java.jca.messagedigest-getinstance algorithm=MD5 role=unreached
    }
    return MessageDigest.getInstance("SHA-256").digest(data); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance role=unreached
  }

  public byte[] both(byte[] data) throws Exception {
    if (legacy) {
      return MessageDigest.getInstance("SHA-1").digest(data); // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance role=unreached
    }
    return MessageDigest.getInstance("SHA-512").digest(data); // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }

  @EventListener
  public byte[] annotated(byte[] data) throws Exception {
    if (legacy) {
      return MessageDigest.getInstance("MD5").digest(data); // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance role=unreached
    }
    return null;
  }

  @Deprecated
  @SuppressWarnings("unused")
  public byte[] aged(byte[] data) throws Exception {
    if (legacy) {
      return MessageDigest.getInstance("MD2").digest(data); // expect: java.jca.messagedigest-getinstance algorithm=MD2 role=unreached
    }
    return null;
  }
}
