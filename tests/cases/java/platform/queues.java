import java.security.MessageDigest;
import java.util.*;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

class Queues {
  void waiting() throws Exception {
    Deque<String> queue = new ArrayDeque<>();
    queue.add("MD5");
    queue.offer("SHA-256");
    queue.poll();
    MessageDigest.getInstance(queue.peek());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    queue.push("SHA-1");
    MessageDigest.getInstance(queue.pop());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(queue.remove());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    Queue<String> others = new LinkedBlockingQueue<>();
    others.add("SHA-384");
    others.add("MD5");
    MessageDigest.getInstance(others.element());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384
  }

  void stacked() throws Exception {
    Stack<String> stack = new Stack<>();
    stack.push("MD5");
    stack.push("SHA-512");
    MessageDigest.getInstance(stack.pop());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    MessageDigest.getInstance(stack.peek());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }

  void oneByOne() throws Exception {
    Iterator<String> names = List.of("SHA-256", "MD5").iterator();
    MessageDigest.getInstance(names.next());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
    MessageDigest.getInstance(names.next());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    Iterator<String> all = List.of("SHA-1", "SHA-384", "MD2").iterator();
    while (all.hasNext()) {
      MessageDigest.getInstance(all.next());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect: java.jca.messagedigest-getinstance algorithm=SHA-384; expect: java.jca.messagedigest-getinstance algorithm=MD2
    }
  }

  void first() throws Exception {
    MessageDigest.getInstance(Stream.of("SHA-512", "MD5").findFirst().get());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    MessageDigest.getInstance(Stream.of("SHA-512", "MD5").filter(s -> s.length() < 4).findFirst().get());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(Optional.of("MD").map(s -> s + "5").get());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
  }
}
