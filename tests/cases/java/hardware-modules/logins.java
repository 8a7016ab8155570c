package vault.hsm;

import CryptoServerJCE.CryptoServerProvider;
import com.safenetinc.luna.LunaSlotManager;

class Logins {
  void luna(String pin) {
    LunaSlotManager slots = LunaSlotManager.getInstance();  // expect-applied: java.hardware-modules.luna-slots
    LunaSlotManager.getInstance().login("crew", "userpin");  // expect: java.hardware-modules.luna-login password=literal
    slots.login("userpin");  // expect: java.hardware-modules.luna-login material=password password=literal
    slots.login(0, "userpin");  // expect: java.hardware-modules.luna-login password=literal
    slots.login("cards", System.getenv("PIN"));  // expect: java.hardware-modules.luna-login password=environment
    slots.login("cards", pin);  // expect: java.hardware-modules.luna-login password=?
  }

  void utimaco(String pin) throws Exception {
    CryptoServerProvider provider = new CryptoServerProvider("CryptoServer.cfg");
    provider.loginPassword("JCE", "5678");  // expect: java.hardware-modules.cryptoserver-login password=literal
    provider.loginPassword("JCE", pin);  // expect: java.hardware-modules.cryptoserver-login password=?
  }
}
