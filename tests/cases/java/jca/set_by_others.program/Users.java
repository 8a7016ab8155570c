package house.bench;

class Users {  // expect-none
  void small() throws Exception {
    Bench bench = new Bench();
    bench.setBits(1024);
    bench.make();
  }

  void usual() throws Exception {
    Bench bench = new Bench();
    bench.setRoom(1024);
    bench.make();
  }
}
