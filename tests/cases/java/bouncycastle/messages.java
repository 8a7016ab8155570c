package post;

import java.security.PrivateKey;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.jcajce.spec.*;
import org.bouncycastle.jcajce.util.*;
import org.bouncycastle.openpgp.*;
import org.bouncycastle.openpgp.operator.bc.*;
import org.bouncycastle.openpgp.operator.jcajce.*;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import javax.crypto.Cipher;

class Messages {
  private final JcaJceHelper helper = new DefaultJcaJceHelper();

  void send(PrivateKey key, char[] password, byte[] salt) throws Exception {
    new JcaContentSignerBuilder("SHA1withRSA").setProvider("BC").build(key);  // expect: java.bouncycastle.contentsigner algorithm=RSA digest=SHA-1 private_key=? function=sign; expect-applied: java.bouncycastle.contentsigner-build; expect-applied: java.bouncycastle.contentsigner-set
    new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES128_CBC);  // expect: java.bouncycastle.cms-encryptor algorithm=AES key_bits=128 mode=CBC
    new JcePGPDataEncryptorBuilder(PGPEncryptedData.CAST5);  // expect: java.bouncycastle.pgp-encryptor algorithm=CAST5
    new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256);  // expect: java.bouncycastle.pgp-encryptor algorithm=AES key_bits=256
    new JcaPGPContentSignerBuilder(PGPPublicKey.RSA_SIGN, HashAlgorithmTags.SHA1);  // expect: java.bouncycastle.pgp-signer algorithm=RSA digest=SHA-1
    new ScryptKeySpec(password, salt, 1024, 8, 1, 256);  // expect: java.bouncycastle.scryptkeyspec algorithm=scrypt cost=1024 output_bits=256
    new GOST28147ParameterSpec("E-A", new byte[8]);  // expect: java.bouncycastle.gost28147parameterspec iv=zero iv_bits=64
    new PBKDF2KeySpec(password, salt, 500, 128, null);  // expect: java.bouncycastle.pbkdf2keyspec iterations=500 output_bits=128
    Cipher cipher = helper.createCipher("AES/GCM/NoPadding");  // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM tag_bits=128 iv=?
    cipher.init(Cipher.ENCRYPT_MODE, key, new AEADParameterSpec(salt, 128));  // expect: java.bouncycastle.aeadparameterspec tag_bits=128 iv=?
  }

  void paint(Shop helper) {
    helper.createCipher("DES");  // expect-none
  }
}
