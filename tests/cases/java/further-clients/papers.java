package papers;

import net.lingala.zip4j.ZipFile;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

class Papers {
  void papers(char[] word, house.Policy own) throws Exception {
    new ZipFile("papers.zip", "bell-and-candle".toCharArray());  // expect: java.further-clients.zip-password password=literal; finding: VT-0302
    new ZipFile("papers.zip", word);  // expect: java.further-clients.zip-password; no-finding
    new ZipFile("papers.zip");  // expect-none: java.further-clients.zip-password
    StandardProtectionPolicy policy = new StandardProtectionPolicy("bell-and-candle", "", null);  // expect: java.further-clients.pdfbox-password password=literal; finding: VT-0302
    policy.setEncryptionKeyLength(40);  // expect: java.further-clients.pdfbox-small algorithm=RC4 key_bits=40; finding: VT-0107; finding: VT-0504
    policy.setEncryptionKeyLength(256);  // expect-none: java.further-clients.pdfbox-small
    own.setEncryptionKeyLength(40);  // expect-none: java.further-clients.pdfbox-small
    new house.StandardProtectionPolicy("bell-and-candle", "", null);  // expect-none: java.further-clients.pdfbox-password
  }
}
