package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    house.com.google.crypto.tink.KeyTemplates.get(a);  // expect-none: java.tink.template
    house.com.google.crypto.tink.aead.AesGcmKeyManager.aes128GcmTemplate();  // expect-none: java.tink.template-of-manager
    house.com.google.crypto.tink.KeysetHandle.generateNew(a);  // expect-none: java.tink.generate
    house.com.google.crypto.tink.CleartextKeysetHandle.read(a);  // expect-none: java.tink.cleartext
    house.com.google.crypto.tink.JsonKeysetReader.withString(a);  // expect-none: java.tink.keyset-text
    house.com.google.crypto.tink.JsonKeysetReader.withFile();  // expect-none: java.tink.keyset-file
    house.com.google.crypto.tink.TinkJsonProtoKeysetFormat.parseKeyset(a);  // expect-none: java.tink.parse
    use(new house.com.google.crypto.tink.subtle.AesGcmJce(a));  // expect-none: java.tink.subtle
    house.com.google.crypto.tink.subtle.Hkdf.computeHkdf(a, a, a);  // expect-none: java.tink.hkdf
    house.com.google.crypto.tink.subtle.Random.randBytes();  // expect-none: java.tink.random
  }
}
