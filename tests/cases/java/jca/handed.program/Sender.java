package line;

import java.util.Vector;

class Sender {  // expect-none
  void send(String asked) throws Exception {
    Vector<String> names = new Vector<>();
    names.add("SHA-256");
    names.add("MD5");
    Receiver receiver = new Receiver();
    receiver.one(names);
    receiver.written("M#5");
    receiver.cut("x-SHA-1");
    receiver.marked("SHA.384");
    receiver.open(asked);
  }
}
