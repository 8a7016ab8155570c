package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    use(new house.org.bouncycastle.pqc.crypto.mlkem.MLKEMKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.mlkem-keypairgenerator
    house.org.bouncycastle.pqc.crypto.mlkem.MLKEMKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.mlkem-keygen
    use(new house.org.bouncycastle.pqc.crypto.mldsa.MLDSAKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.mldsa-keypairgenerator
    house.org.bouncycastle.pqc.crypto.mldsa.MLDSAKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.mldsa-keygen
    use(new house.org.bouncycastle.pqc.crypto.slhdsa.SLHDSAKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.slhdsa-keypairgenerator
    house.org.bouncycastle.pqc.crypto.slhdsa.SLHDSAKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.slhdsa-keygen
    use(new house.org.bouncycastle.pqc.crypto.crystals.kyber.KyberKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.kyber-keypairgenerator
    house.org.bouncycastle.pqc.crypto.crystals.kyber.KyberKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.kyber-keygen
    use(new house.org.bouncycastle.pqc.crypto.crystals.dilithium.DilithiumKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.dilithium-keypairgenerator
    house.org.bouncycastle.pqc.crypto.crystals.dilithium.DilithiumKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.dilithium-keygen
    use(new house.org.bouncycastle.pqc.crypto.falcon.FalconKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.falcon-keypairgenerator
    house.org.bouncycastle.pqc.crypto.falcon.FalconKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.falcon-keygen
    use(new house.org.bouncycastle.pqc.crypto.sphincsplus.SPHINCSPlusKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.sphincsplus-keypairgenerator
    house.org.bouncycastle.pqc.crypto.sphincsplus.SPHINCSPlusKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.sphincsplus-keygen
    use(new house.org.bouncycastle.pqc.crypto.hqc.HQCKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.hqc-keypairgenerator
    house.org.bouncycastle.pqc.crypto.hqc.HQCKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.hqc-keygen
    use(new house.org.bouncycastle.pqc.crypto.frodo.FrodoKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.frodo-keypairgenerator
    house.org.bouncycastle.pqc.crypto.frodo.FrodoKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.frodo-keygen
    use(new house.org.bouncycastle.pqc.crypto.bike.BIKEKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.bike-keypairgenerator
    house.org.bouncycastle.pqc.crypto.bike.BIKEKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.bike-keygen
    use(new house.org.bouncycastle.pqc.crypto.cmce.CMCEKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.cmce-keypairgenerator
    house.org.bouncycastle.pqc.crypto.cmce.CMCEKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.cmce-keygen
    use(new house.org.bouncycastle.pqc.crypto.ntru.NTRUKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.ntru-keypairgenerator
    house.org.bouncycastle.pqc.crypto.ntru.NTRUKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.ntru-keygen
    use(new house.org.bouncycastle.pqc.crypto.ntruprime.SNTRUPrimeKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.sntruprime-keypairgenerator
    house.org.bouncycastle.pqc.crypto.ntruprime.SNTRUPrimeKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.sntruprime-keygen
    use(new house.org.bouncycastle.pqc.crypto.ntruprime.NTRULPRimeKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.ntrulprime-keypairgenerator
    house.org.bouncycastle.pqc.crypto.ntruprime.NTRULPRimeKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.ntrulprime-keygen
    use(new house.org.bouncycastle.pqc.crypto.saber.SABERKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.saber-keypairgenerator
    house.org.bouncycastle.pqc.crypto.saber.SABERKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.saber-keygen
    use(new house.org.bouncycastle.pqc.crypto.sike.SIKEKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.sike-keypairgenerator
    house.org.bouncycastle.pqc.crypto.sike.SIKEKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.sike-keygen
    use(new house.org.bouncycastle.pqc.crypto.picnic.PicnicKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.picnic-keypairgenerator
    house.org.bouncycastle.pqc.crypto.picnic.PicnicKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.picnic-keygen
    use(new house.org.bouncycastle.pqc.crypto.lms.LMSKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.lms-keypairgenerator
    house.org.bouncycastle.pqc.crypto.lms.LMSKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.lms-keygen
    use(new house.org.bouncycastle.pqc.crypto.lms.HSSKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.hss-keypairgenerator
    house.org.bouncycastle.pqc.crypto.lms.HSSKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.hss-keygen
    use(new house.org.bouncycastle.pqc.crypto.xmss.XMSSKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.xmss-keypairgenerator
    house.org.bouncycastle.pqc.crypto.xmss.XMSSKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.xmss-keygen
    use(new house.org.bouncycastle.pqc.crypto.xmss.XMSSMTKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.xmssmt-keypairgenerator
    house.org.bouncycastle.pqc.crypto.xmss.XMSSMTKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.xmssmt-keygen
    use(new house.org.bouncycastle.pqc.crypto.mayo.MayoKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.mayo-keypairgenerator
    house.org.bouncycastle.pqc.crypto.mayo.MayoKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.mayo-keygen
    use(new house.org.bouncycastle.pqc.crypto.snova.SnovaKeyPairGenerator());  // expect-none: java.bouncycastle-pqc.snova-keypairgenerator
    house.org.bouncycastle.pqc.crypto.snova.SnovaKeyPairGenerator.init(a);  // expect-none: java.bouncycastle-pqc.snova-keygen
    use(new house.org.bouncycastle.pqc.crypto.mlkem.MLKEMKEMGenerator());  // expect-none: java.bouncycastle-pqc.kem-generator
    use(new house.org.bouncycastle.pqc.crypto.mlkem.MLKEMKEMExtractor());  // expect-none: java.bouncycastle-pqc.kem-extractor
    use(new house.org.bouncycastle.pqc.crypto.mldsa.MLDSASigner());  // expect-none: java.bouncycastle-pqc.signer
    use(new house.org.bouncycastle.pqc.crypto.mlkem.MLKEMKeyGenerationParameters(a, a));  // expect-none: java.bouncycastle-pqc.keygenerationparameters
  }
}
