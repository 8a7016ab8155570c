import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.bouncycastle.crypto.params.ParametersWithSBox;
import org.bouncycastle.crypto.params.RC2Parameters;

class Wrapped {
  void again(byte[] iv) {
    ParametersWithIV first = new ParametersWithIV(new KeyParameter(new byte[32]), iv);
    new ParametersWithIV(first.getParameters(), new byte[16]);  // expect: java.bouncycastle.parameterswithiv key=zero iv=zero; expect-applied: java.bouncycastle.parameters-of
  }

  void by_its_interface(byte[] iv) {
    CipherParameters first = new ParametersWithIV(new KeyParameter(new byte[16]), iv);
    new ParametersWithIV(((ParametersWithIV) first).getParameters(), new byte[8]);  // expect: java.bouncycastle.parameterswithiv key=zero iv=zero
  }

  // What it was constructed as decides which branch runs.
  void either(byte[] box, byte[] other) {
    CipherParameters parameters = new ParametersWithSBox(new KeyParameter(new byte[32]), box);  // expect-applied: java.bouncycastle.parameterswith
    if (parameters instanceof ParametersWithIV) {
      parameters = new ParametersWithIV(((ParametersWithIV) parameters).getParameters(), other);  // expect-none
    } else {
      parameters = new ParametersWithIV(parameters, new byte[8]);  // expect: java.bouncycastle.parameterswithiv key=zero key_bits=256 iv=zero
    }
  }

  void subclass(byte[] key, byte[] iv) {
    CipherParameters parameters = new RC2Parameters(new byte[16], 128);
    if (parameters instanceof KeyParameter) {
      new ParametersWithIV(parameters, iv);  // expect: java.bouncycastle.parameterswithiv key=zero
    } else {
      new ParametersWithIV(parameters, iv);  // expect-none
    }
  }

  void not_known(CipherParameters parameters, byte[] iv) {
    if (parameters instanceof ParametersWithIV) {
      new ParametersWithIV(((ParametersWithIV) parameters).getParameters(), iv);  // expect: java.bouncycastle.parameterswithiv key=?
    } else {
      new ParametersWithIV(parameters, iv);  // expect: java.bouncycastle.parameterswithiv key=?
    }
  }

  void of_a_password(byte[] password, byte[] salt) {
    PBEParametersGenerator generator = new PKCS12ParametersGenerator(new SHA256Digest());
    generator.init(password, salt, 4096);  // expect-applied: java.bouncycastle.pbegenerator-init
    CipherParameters made = generator.generateDerivedParameters(256, 128);  // expect-applied: java.bouncycastle.pbegenerator-keyandiv
    if (made instanceof ParametersWithIV) {
      new ParametersWithIV(((ParametersWithIV) made).getParameters(), new byte[16]);  // expect: java.bouncycastle.parameterswithiv key=derived iv=zero
    }
  }

  void with_more(ParametersWithSBox given, byte[] iv) {
    new ParametersWithIV(given.getParameters(), iv);  // expect: java.bouncycastle.parameterswithiv key=?; expect-applied: java.bouncycastle.parameters-of-all
    new ParametersWithIV(new ParametersWithSBox(new KeyParameter(new byte[32]), iv).getParameters(), iv);  // expect: java.bouncycastle.parameterswithiv key=zero key_bits=256
  }

  void of_aead(byte[] associated) {
    AEADParameters first = new AEADParameters(new KeyParameter(new byte[32]), 128, new byte[12], associated);
    new ParametersWithIV(first.getKey(), first.getNonce());  // expect: java.bouncycastle.parameterswithiv key=zero key_bits=256 iv=zero; expect-applied: java.bouncycastle.parameters-key; expect-applied: java.bouncycastle.parameters-iv
  }
}
