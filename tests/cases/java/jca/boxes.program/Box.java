package line;

class Box<T> {  // expect-none
  private T kept;
  Box(T kept) { this.kept = kept; }
  T get() { return kept; }
  void set(T kept) { this.kept = kept; }
}
