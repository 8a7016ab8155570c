public class Tool {
  public static void main(String[] arguments) throws Exception { // expect-none: java.jsse.trustmanager-accepts-all
    System.out.println(Trust.context(false).getProtocol());
    System.out.println(Trust.either(true).getProtocol());
    System.out.println(Trust.either(false).getProtocol());
    System.out.println(Class.forName("Named").getName());
  }
}
