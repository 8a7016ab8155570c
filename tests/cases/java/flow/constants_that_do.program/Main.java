import java.nio.charset.StandardCharsets;

public class Main {
  public static void main(String[] args) throws Exception { // expect-none: java.jca.messagedigest-getinstance
    System.out.println(Sums.NEW.summed(args[0].getBytes(StandardCharsets.UTF_8)).length);
  }
}
