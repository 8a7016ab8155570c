package shop.sizes;

class Main {
  public static void main(String[] arguments) throws Exception {  // expect-none
    Maker maker = new Maker();
    switch (arguments[0]) {
      case "make":
        maker.make(Level.HIGH);
        break;
      default:
        maker.makeAt(0);
    }
  }
}
