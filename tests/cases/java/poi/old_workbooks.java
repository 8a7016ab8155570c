package books;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;

class OldWorkbooks {
  void write(String word, house.Biff8EncryptionKey own) {
    Biff8EncryptionKey.setCurrentUserPassword("bell-and-candle");  // expect: java.poi.old-password password=literal; finding: VT-0302
    Biff8EncryptionKey.setCurrentUserPassword(word);  // expect: java.poi.old-password; no-finding
    own.setCurrentUserPassword("bell-and-candle");  // expect-none: java.poi.old-password
  }
}
