package paper;

import com.itextpdf.kernel.pdf.EncryptionConstants;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.lowagie.text.pdf.PdfWriter;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.bouncycastle.openssl.jcajce.JcePEMEncryptorBuilder;

class Documents {
  void all(byte[] user, byte[] owner, PdfWriter writer, house.Writer own) throws Exception {
    new WriterProperties().setStandardEncryption(user, owner, 4, EncryptionConstants.STANDARD_ENCRYPTION_40);  // expect: java.further-clients.pdf algorithm=RC4 key_bits=40; finding: VT-0107; finding: VT-0504
    new WriterProperties().setStandardEncryption(user, owner, 4, EncryptionConstants.ENCRYPTION_AES_256);  // expect: java.further-clients.pdf algorithm=AES key_bits=256; no-finding: VT-0107
    writer.setEncryption(user, owner, 4, PdfWriter.STANDARD_ENCRYPTION_128);  // expect: java.further-clients.pdf algorithm=RC4; finding: VT-0107
    own.setEncryption(user, owner, 4, PdfWriter.STANDARD_ENCRYPTION_128);  // expect-none: java.further-clients.pdf
    new JcePEMEncryptorBuilder("DES-EDE3-CBC");  // expect: java.further-clients.pem algorithm=3DES mode=CBC; finding: VT-0103; finding: VT-0111
    new house.JcePEMEncryptorBuilder("DES-EDE3-CBC");  // expect-none: java.further-clients.pem
  }

  void archives(house.Parameters own) {
    ZipParameters parameters = new ZipParameters();
    parameters.setEncryptionMethod(EncryptionMethod.ZIP_STANDARD);  // expect: java.further-clients.zip algorithm=ZipCrypto; finding: VT-0107
    parameters.setEncryptionMethod(EncryptionMethod.AES);  // expect: java.further-clients.zip algorithm=AES
    own.setEncryptionMethod(EncryptionMethod.ZIP_STANDARD);  // expect-none: java.further-clients.zip
  }
}
