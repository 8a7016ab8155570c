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
    MLKEMKeyPairGenerator generator = new MLKEMKeyPairGenerator();
    generator.init(new MLKEMKeyGenerationParameters(random, MLKEMParameters.ml_kem_768));  // expect: java.bouncycastle-pqc.mlkem-keygen algorithm=ML-KEM-768 function=keygen
  }

  void makeMLDSA(SecureRandom random, MLDSAKeyGenerationParameters given) {
    MLDSAKeyPairGenerator generator = new MLDSAKeyPairGenerator();
    generator.init(new MLDSAKeyGenerationParameters(random, MLDSAParameters.ml_dsa_65));  // expect: java.bouncycastle-pqc.mldsa-keygen algorithm=ML-DSA-65 function=keygen
  }

  void makeSLHDSA(SecureRandom random, SLHDSAKeyGenerationParameters given) {
    SLHDSAKeyPairGenerator generator = new SLHDSAKeyPairGenerator();
    generator.init(new SLHDSAKeyGenerationParameters(random, SLHDSAParameters.sha2_128s));  // expect: java.bouncycastle-pqc.slhdsa-keygen algorithm=SLH-DSA-SHA2-128s function=keygen
  }

  void makeKyber(SecureRandom random, KyberKeyGenerationParameters given) {
    KyberKeyPairGenerator generator = new KyberKeyPairGenerator();
    generator.init(new KyberKeyGenerationParameters(random, KyberParameters.kyber512));  // expect: java.bouncycastle-pqc.kyber-keygen algorithm=Kyber512 function=keygen
  }

  void makeDilithium(SecureRandom random, DilithiumKeyGenerationParameters given) {
    DilithiumKeyPairGenerator generator = new DilithiumKeyPairGenerator();
    generator.init(new DilithiumKeyGenerationParameters(random, DilithiumParameters.dilithium3));  // expect: java.bouncycastle-pqc.dilithium-keygen algorithm=Dilithium3 function=keygen
  }

  void makeFalcon(SecureRandom random, FalconKeyGenerationParameters given) {
    FalconKeyPairGenerator generator = new FalconKeyPairGenerator();
    generator.init(new FalconKeyGenerationParameters(random, FalconParameters.falcon_512));  // expect: java.bouncycastle-pqc.falcon-keygen algorithm=FN-DSA-512 function=keygen
  }

  void makeSPHINCSPlus(SecureRandom random, SPHINCSPlusKeyGenerationParameters given) {
    SPHINCSPlusKeyPairGenerator generator = new SPHINCSPlusKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.sphincsplus-keygen algorithm=SPHINCS+ function=keygen
  }

  void makeHQC(SecureRandom random, HQCKeyGenerationParameters given) {
    HQCKeyPairGenerator generator = new HQCKeyPairGenerator();
    generator.init(new HQCKeyGenerationParameters(random, HQCParameters.hqc128));  // expect: java.bouncycastle-pqc.hqc-keygen algorithm=HQC-128 function=keygen
  }

  void makeFrodo(SecureRandom random, FrodoKeyGenerationParameters given) {
    FrodoKeyPairGenerator generator = new FrodoKeyPairGenerator();
    generator.init(new FrodoKeyGenerationParameters(random, FrodoParameters.frodokem976shake));  // expect: java.bouncycastle-pqc.frodo-keygen algorithm=FrodoKEM-976 function=keygen
  }

  void makeBIKE(SecureRandom random, BIKEKeyGenerationParameters given) {
    BIKEKeyPairGenerator generator = new BIKEKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.bike-keygen algorithm=BIKE function=keygen
  }

  void makeCMCE(SecureRandom random, CMCEKeyGenerationParameters given) {
    CMCEKeyPairGenerator generator = new CMCEKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.cmce-keygen algorithm=Classic-McEliece function=keygen
  }

  void makeNTRU(SecureRandom random, NTRUKeyGenerationParameters given) {
    NTRUKeyPairGenerator generator = new NTRUKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.ntru-keygen algorithm=NTRU function=keygen
  }

  void makeSNTRUPrime(SecureRandom random, SNTRUPrimeKeyGenerationParameters given) {
    SNTRUPrimeKeyPairGenerator generator = new SNTRUPrimeKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.sntruprime-keygen algorithm=NTRU-Prime function=keygen
  }

  void makeNTRULPRime(SecureRandom random, NTRULPRimeKeyGenerationParameters given) {
    NTRULPRimeKeyPairGenerator generator = new NTRULPRimeKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.ntrulprime-keygen algorithm=NTRU-Prime function=keygen
  }

  void makeSABER(SecureRandom random, SABERKeyGenerationParameters given) {
    SABERKeyPairGenerator generator = new SABERKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.saber-keygen algorithm=SABER function=keygen
  }

  void makeSIKE(SecureRandom random, SIKEKeyGenerationParameters given) {
    SIKEKeyPairGenerator generator = new SIKEKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.sike-keygen algorithm=SIKE function=keygen
  }

  void makePicnic(SecureRandom random, PicnicKeyGenerationParameters given) {
    PicnicKeyPairGenerator generator = new PicnicKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.picnic-keygen algorithm=Picnic function=keygen
  }

  void makeLMS(SecureRandom random, LMSKeyGenerationParameters given) {
    LMSKeyPairGenerator generator = new LMSKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.lms-keygen algorithm=LMS function=keygen
  }

  void makeHSS(SecureRandom random, HSSKeyGenerationParameters given) {
    HSSKeyPairGenerator generator = new HSSKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.hss-keygen algorithm=LMS function=keygen
  }

  void makeXMSS(SecureRandom random, XMSSKeyGenerationParameters given) {
    XMSSKeyPairGenerator generator = new XMSSKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.xmss-keygen algorithm=XMSS function=keygen
  }

  void makeXMSSMT(SecureRandom random, XMSSMTKeyGenerationParameters given) {
    XMSSMTKeyPairGenerator generator = new XMSSMTKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.xmssmt-keygen algorithm=XMSSMT function=keygen
  }

  void makeMayo(SecureRandom random, MayoKeyGenerationParameters given) {
    MayoKeyPairGenerator generator = new MayoKeyPairGenerator();
    generator.init(given);  // expect: java.bouncycastle-pqc.mayo-keygen algorithm=MAYO function=keygen
  }

  void makeSnova(SecureRandom random, SnovaKeyGenerationParameters given) {
    SnovaKeyPairGenerator generator = new SnovaKeyPairGenerator();
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
