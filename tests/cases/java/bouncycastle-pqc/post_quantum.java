package post;

import java.security.SecureRandom;
import org.bouncycastle.pqc.crypto.bike.*;
import org.bouncycastle.pqc.crypto.cmce.*;
import org.bouncycastle.pqc.crypto.crystals.dilithium.*;
import org.bouncycastle.pqc.crypto.crystals.kyber.*;
import org.bouncycastle.pqc.crypto.falcon.*;
import org.bouncycastle.pqc.crypto.frodo.*;
import org.bouncycastle.pqc.crypto.hqc.*;
import org.bouncycastle.pqc.crypto.lms.*;
import org.bouncycastle.pqc.crypto.mayo.*;
import org.bouncycastle.pqc.crypto.mldsa.*;
import org.bouncycastle.pqc.crypto.mlkem.*;
import org.bouncycastle.pqc.crypto.ntru.*;
import org.bouncycastle.pqc.crypto.ntruprime.*;
import org.bouncycastle.pqc.crypto.picnic.*;
import org.bouncycastle.pqc.crypto.saber.*;
import org.bouncycastle.pqc.crypto.sike.*;
import org.bouncycastle.pqc.crypto.slhdsa.*;
import org.bouncycastle.pqc.crypto.snova.*;
import org.bouncycastle.pqc.crypto.sphincsplus.*;
import org.bouncycastle.pqc.crypto.xmss.*;

class Future {
  void makeMLKEM(SecureRandom random, MLKEMKeyGenerationParameters given) {
    MLKEMKeyPairGenerator generator = new MLKEMKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.mlkem-keypairgenerator
    generator.init(new MLKEMKeyGenerationParameters(random, MLKEMParameters.ml_kem_768));  // expect: java.bouncycastle-pqc.mlkem-keygen algorithm=ML-KEM-768 function=keygen
  }

  void makeMLDSA(SecureRandom random, MLDSAKeyGenerationParameters given) {
    MLDSAKeyPairGenerator generator = new MLDSAKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.mldsa-keypairgenerator
    generator.init(new MLDSAKeyGenerationParameters(random, MLDSAParameters.ml_dsa_65));  // expect: java.bouncycastle-pqc.mldsa-keygen algorithm=ML-DSA-65 function=keygen
  }

  void makeSLHDSA(SecureRandom random, SLHDSAKeyGenerationParameters given) {
    SLHDSAKeyPairGenerator generator = new SLHDSAKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.slhdsa-keypairgenerator
    generator.init(new SLHDSAKeyGenerationParameters(random, SLHDSAParameters.sha2_128s));  // expect: java.bouncycastle-pqc.slhdsa-keygen algorithm=SLH-DSA-SHA2-128s function=keygen
  }

  void makeKyber(SecureRandom random, KyberKeyGenerationParameters given) {
    KyberKeyPairGenerator generator = new KyberKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.kyber-keypairgenerator
    generator.init(new KyberKeyGenerationParameters(random, KyberParameters.kyber512));  // expect: java.bouncycastle-pqc.kyber-keygen algorithm=Kyber512 function=keygen
  }

  void makeDilithium(SecureRandom random, DilithiumKeyGenerationParameters given) {
    DilithiumKeyPairGenerator generator = new DilithiumKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.dilithium-keypairgenerator
    generator.init(new DilithiumKeyGenerationParameters(random, DilithiumParameters.dilithium3));  // expect: java.bouncycastle-pqc.dilithium-keygen algorithm=Dilithium3 function=keygen
  }

  void makeFalcon(SecureRandom random, FalconKeyGenerationParameters given) {
    FalconKeyPairGenerator generator = new FalconKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.falcon-keypairgenerator
    generator.init(new FalconKeyGenerationParameters(random, FalconParameters.falcon_512));  // expect: java.bouncycastle-pqc.falcon-keygen algorithm=FN-DSA-512 function=keygen
  }

  void makeSPHINCSPlus(SecureRandom random, SPHINCSPlusKeyGenerationParameters given) {
    SPHINCSPlusKeyPairGenerator generator = new SPHINCSPlusKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.sphincsplus-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.sphincsplus-keygen algorithm=SPHINCS+ function=keygen
  }

  void makeHQC(SecureRandom random, HQCKeyGenerationParameters given) {
    HQCKeyPairGenerator generator = new HQCKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.hqc-keypairgenerator
    generator.init(new HQCKeyGenerationParameters(random, HQCParameters.hqc128));  // expect: java.bouncycastle-pqc.hqc-keygen algorithm=HQC-128 function=keygen; expect-applied: java.bouncycastle-pqc.keygenerationparameters
  }

  void makeFrodo(SecureRandom random, FrodoKeyGenerationParameters given) {
    FrodoKeyPairGenerator generator = new FrodoKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.frodo-keypairgenerator
    generator.init(new FrodoKeyGenerationParameters(random, FrodoParameters.frodokem976shake));  // expect: java.bouncycastle-pqc.frodo-keygen algorithm=FrodoKEM-976 function=keygen
  }

  void makeBIKE(SecureRandom random, BIKEKeyGenerationParameters given) {
    BIKEKeyPairGenerator generator = new BIKEKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.bike-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.bike-keygen algorithm=BIKE function=keygen
  }

  void makeCMCE(SecureRandom random, CMCEKeyGenerationParameters given) {
    CMCEKeyPairGenerator generator = new CMCEKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.cmce-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.cmce-keygen algorithm=Classic-McEliece function=keygen
  }

  void makeNTRU(SecureRandom random, NTRUKeyGenerationParameters given) {
    NTRUKeyPairGenerator generator = new NTRUKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.ntru-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.ntru-keygen algorithm=NTRU function=keygen
  }

  void makeSNTRUPrime(SecureRandom random, SNTRUPrimeKeyGenerationParameters given) {
    SNTRUPrimeKeyPairGenerator generator = new SNTRUPrimeKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.sntruprime-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.sntruprime-keygen algorithm=NTRU-Prime function=keygen
  }

  void makeNTRULPRime(SecureRandom random, NTRULPRimeKeyGenerationParameters given) {
    NTRULPRimeKeyPairGenerator generator = new NTRULPRimeKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.ntrulprime-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.ntrulprime-keygen algorithm=NTRU-Prime function=keygen
  }

  void makeSABER(SecureRandom random, SABERKeyGenerationParameters given) {
    SABERKeyPairGenerator generator = new SABERKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.saber-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.saber-keygen algorithm=SABER function=keygen
  }

  void makeSIKE(SecureRandom random, SIKEKeyGenerationParameters given) {
    SIKEKeyPairGenerator generator = new SIKEKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.sike-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.sike-keygen algorithm=SIKE function=keygen
  }

  void makePicnic(SecureRandom random, PicnicKeyGenerationParameters given) {
    PicnicKeyPairGenerator generator = new PicnicKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.picnic-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.picnic-keygen algorithm=Picnic function=keygen
  }

  void makeLMS(SecureRandom random, LMSKeyGenerationParameters given) {
    LMSKeyPairGenerator generator = new LMSKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.lms-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.lms-keygen algorithm=LMS function=keygen
  }

  void makeHSS(SecureRandom random, HSSKeyGenerationParameters given) {
    HSSKeyPairGenerator generator = new HSSKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.hss-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.hss-keygen algorithm=LMS function=keygen
  }

  void makeXMSS(SecureRandom random, XMSSKeyGenerationParameters given) {
    XMSSKeyPairGenerator generator = new XMSSKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.xmss-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.xmss-keygen algorithm=XMSS function=keygen
  }

  void makeXMSSMT(SecureRandom random, XMSSMTKeyGenerationParameters given) {
    XMSSMTKeyPairGenerator generator = new XMSSMTKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.xmssmt-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.xmssmt-keygen algorithm=XMSSMT function=keygen
  }

  void makeMayo(SecureRandom random, MayoKeyGenerationParameters given) {
    MayoKeyPairGenerator generator = new MayoKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.mayo-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.mayo-keygen algorithm=MAYO function=keygen
  }

  void makeSnova(SecureRandom random, SnovaKeyGenerationParameters given) {
    SnovaKeyPairGenerator generator = new SnovaKeyPairGenerator();  // expect-applied: java.bouncycastle-pqc.snova-keypairgenerator
    generator.init(given);  // expect: java.bouncycastle-pqc.snova-keygen algorithm=SNOVA function=keygen
  }

  void use(SecureRandom random, MLKEMPrivateKeyParameters key) {
    new MLKEMGenerator(random);  // expect: java.bouncycastle-pqc.kem-generator algorithm=ML-KEM function=encapsulate
    new MLKEMExtractor(key);  // expect: java.bouncycastle-pqc.kem-extractor algorithm=ML-KEM function=decapsulate
    MLDSASigner signer = new MLDSASigner();  // expect: java.bouncycastle-pqc.signer algorithm=ML-DSA function=verify
    signer.init(false, null);
  }

  // Milk, of another dairy.
  void dairy() {
    new dairy.MLKEMGenerator(null);  // expect-none
  }
}

class Providers {
  void pairs(SecureRandom random) throws Exception {
    java.security.KeyPairGenerator kyber = java.security.KeyPairGenerator.getInstance("Kyber", "BCPQC");  // expect: java.jca.keypairgenerator-getinstance algorithm=Kyber512 certainty=resolved
    kyber.initialize(org.bouncycastle.pqc.jcajce.spec.KyberParameterSpec.kyber512, random);
    java.security.KeyPairGenerator module = java.security.KeyPairGenerator.getInstance("ML-KEM");  // expect: java.jca.keypairgenerator-getinstance algorithm=ML-KEM-768
    module.initialize(java.security.spec.NamedParameterSpec.ML_KEM_768);
    java.security.KeyPairGenerator trees = java.security.KeyPairGenerator.getInstance("XMSS");  // expect: java.jca.keypairgenerator-getinstance algorithm=XMSS certainty=resolved
    trees.initialize(new org.bouncycastle.pqc.jcajce.spec.XMSSParameterSpec(10, "SHA256"), random);
  }
}
