public class Tool {
  public static void main(String[] arguments) throws Exception { // expect-none: java.jca.messagedigest-getinstance
    byte[] data = arguments[0].getBytes();
    Sums sums = new Sums(false);
    System.out.println(sums.sum(data).length);
    System.out.println(sums.both(data).length + new Sums(true).both(data).length);
    System.out.println(sums.annotated(data));
    System.out.println(sums.aged(data));
  }
}
