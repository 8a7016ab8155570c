package line;

import java.util.Random;

class Holder {  // expect-none
  Random random;
  void make() {
    Holder own = new Holder();
    own.random = new Random();
    new Filler().key(own);
  }
}
