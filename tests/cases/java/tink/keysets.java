package chests;

import com.google.crypto.tink.*;
import com.google.crypto.tink.aead.*;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureKeyTemplates;
import com.google.crypto.tink.subtle.*;
import java.io.File;

class Chests {
  void templates() throws Exception {
    KeysetHandle.generateNew(KeyTemplates.get("AES128_GCM"));  // expect: java.tink.generate algorithm=AES mode=GCM key_bits=128 function=keygen; expect-none: java.tink.template
    KeyTemplate kept = KeyTemplates.get("AES256_CTR_HMAC_SHA256");  // expect: java.tink.template algorithm=AES mode=CTR digest=SHA-256 key_bits=256
    KeysetHandle.generateNew(AeadKeyTemplates.AES256_EAX);  // expect: java.tink.generate algorithm=AES mode=EAX key_bits=256
    KeysetHandle.generateNew(PredefinedAeadParameters.XCHACHA20_POLY1305);  // expect: java.tink.generate algorithm=XChaCha20-Poly1305
    KeysetHandle.generateNew(SignatureKeyTemplates.ECDSA_P384);  // expect: java.tink.generate algorithm=ECDSA curve=P-384 digest=SHA-512
    KeysetHandle.generateNew(PredefinedSignatureParameters.RSA_SSA_PSS_3072_SHA256_SHA256_32_F4);  // expect: java.tink.generate algorithm=RSA padding=PSS key_bits=3072 digest=SHA-256
    KeysetHandle.generateNew(KeyTemplates.get("DHKEM_X25519_HKDF_SHA256_HKDF_SHA256_AES_256_GCM"));  // expect: java.tink.generate algorithm=HPKE
    KeysetHandle.generateNew(KeyTemplates.get("HMAC_SHA512_256BITTAG"));  // expect: java.tink.generate algorithm=HMAC digest=SHA-512
    AesGcmKeyManager.aes256GcmTemplate();  // expect: java.tink.template-of-manager algorithm=AES mode=GCM key_bits=256
  }

  void kept(String text, File file) throws Exception {
    CleartextKeysetHandle.read(JsonKeysetReader.withString("{\"primaryKeyId\": 7}"));  // expect: java.tink.cleartext key=literal; expect-applied: java.tink.keyset-text
    CleartextKeysetHandle.read(JsonKeysetReader.withFile(file));  // expect: java.tink.cleartext key=file; expect-applied: java.tink.keyset-file
    TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get());  // expect: java.tink.parse key=?
  }

  void parts(byte[] salt) throws Exception {
    new AesGcmJce("0123456789abcdef".getBytes());  // expect: java.tink.subtle algorithm=AES mode=GCM key=literal key_bits=128
    byte[] drawn = Random.randBytes(32);  // expect: java.tink.random generator=secure
    new ChaCha20Poly1305(drawn);  // expect: java.tink.subtle algorithm=ChaCha20-Poly1305 key=secure-random key_bits=256
    byte[] made = Hkdf.computeHkdf("HMACSHA256", drawn, "sand".getBytes(), null, 16);  // expect: java.tink.hkdf algorithm=HKDF digest=SHA-256 secret=secure-random salt=literal
    new AesSiv(made);  // expect: java.tink.subtle algorithm=AES mode=SIV key=derived
  }
}
