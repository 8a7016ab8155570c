package shop;

public class Names {
  public static final String SUM = "SHA-1"; // expect-none
}
