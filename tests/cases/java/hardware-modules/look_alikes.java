package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    house.com.safenetinc.luna.LunaSlotManager.getInstance();  // expect-none: java.hardware-modules.luna-slots
    house.com.safenetinc.luna.LunaSlotManager.login(a, a, a);  // expect-none: java.hardware-modules.luna-login
    house.CryptoServerJCE.CryptoServerProvider.loginPassword(a, a);  // expect-none: java.hardware-modules.cryptoserver-login
  }
}
