class Choice {
  String get() {
    return "AES/GCM/NoPadding";  // expect-none
  }
}
