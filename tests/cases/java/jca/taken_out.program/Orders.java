package mill;

import java.util.ArrayDeque;
import java.util.LinkedList;

public class Orders {  // expect-none
  public static void main(String[] args) throws Exception {
    LinkedList<Integer> widths = new LinkedList<>();
    widths.add(4096);
    widths.add(0, 768);
    ArrayDeque<String> kinds = new ArrayDeque<>();
    kinds.add("RSA");
    new Mill().grind(widths, kinds);
  }
}
