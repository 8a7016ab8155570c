package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    house.org.bouncycastle.crypto.SecretWithEncapsulation.getSecret();  // expect-none: java.bouncycastle.kem-secret
    use(new house.org.bouncycastle.asn1.pkcs.PBKDF2Params(a));  // expect-none: java.bouncycastle.pbe-parameters
    house.org.bouncycastle.asn1.pkcs.PBKDF2Params.getSalt();  // expect-none: java.bouncycastle.pbe-salt
    use(new house.org.bouncycastle.jce.spec.IESParameterSpec(a, a, a, a, a));  // expect-none: java.bouncycastle.iesparameterspec
    use(new house.org.bouncycastle.jcajce.spec.FPEParameterSpec());  // expect-none: java.bouncycastle.parameters-without-iv
    use(new house.org.bouncycastle.jcajce.spec.KEMGenerateSpec(a, a, a));  // expect-none: java.bouncycastle.kem-generatespec
    use(new house.org.bouncycastle.jcajce.spec.KEMExtractSpec(a, a, a, a));  // expect-none: java.bouncycastle.kem-extractspec
    use(new house.org.bouncycastle.crypto.engines.AESEngine());  // expect-none: java.bouncycastle.blockcipher
    use(new house.org.bouncycastle.crypto.engines.NullEngine());  // expect-none: java.bouncycastle.null
    house.org.bouncycastle.crypto.engines.AESEngine.newInstance();  // expect-none: java.bouncycastle.blockcipher-newinstance
    use(new house.org.bouncycastle.crypto.modes.CBCBlockCipher(a));  // expect-none: java.bouncycastle.mode
    use(new house.org.bouncycastle.crypto.modes.CTSBlockCipher(a));  // expect-none: java.bouncycastle.mode-buffered
    house.org.bouncycastle.crypto.modes.CBCBlockCipher.newInstance(a);  // expect-none: java.bouncycastle.mode-newinstance
    use(new house.org.bouncycastle.crypto.modes.CFBBlockCipher(a, a));  // expect-none: java.bouncycastle.cfb
    house.org.bouncycastle.crypto.modes.CFBBlockCipher.newInstance(a, a);  // expect-none: java.bouncycastle.cfb-newinstance
    use(new house.org.bouncycastle.crypto.modes.NISTCTSBlockCipher(a, a));  // expect-none: java.bouncycastle.nistcts
    use(new house.org.bouncycastle.crypto.modes.GCMBlockCipher(a));  // expect-none: java.bouncycastle.aead
    house.org.bouncycastle.crypto.modes.GCMBlockCipher.newInstance(a);  // expect-none: java.bouncycastle.aead-newinstance
    use(new house.org.bouncycastle.crypto.modes.ChaCha20Poly1305());  // expect-none: java.bouncycastle.chacha20poly1305
    use(new house.org.bouncycastle.crypto.paddings.PKCS7Padding());  // expect-none: java.bouncycastle.padding
    use(new house.org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher(a, a));  // expect-none: java.bouncycastle.paddedbufferedblockcipher
    use(new house.org.bouncycastle.crypto.BufferedBlockCipher(a));  // expect-none: java.bouncycastle.bufferedblockcipher
    use(new house.org.bouncycastle.crypto.engines.RC4Engine());  // expect-none: java.bouncycastle.streamcipher
    use(new house.org.bouncycastle.crypto.engines.AESWrapEngine());  // expect-none: java.bouncycastle.wrapper
    use(new house.org.bouncycastle.crypto.engines.RFC3394WrapEngine(a));  // expect-none: java.bouncycastle.rfcwrapper
    use(new house.org.bouncycastle.crypto.fpe.FPEFF1Engine(a));  // expect-none: java.bouncycastle.fpe
    house.org.bouncycastle.crypto.BlockCipher.init(a, a);  // expect-none: java.bouncycastle.cipher-init
    use(new house.org.bouncycastle.crypto.engines.RSAEngine());  // expect-none: java.bouncycastle.asymmetriccipher
    use(new house.org.bouncycastle.crypto.encodings.PKCS1Encoding(a));  // expect-none: java.bouncycastle.encoding
    use(new house.org.bouncycastle.crypto.encodings.OAEPEncoding(a, a));  // expect-none: java.bouncycastle.oaep
    use(new house.org.bouncycastle.crypto.encodings.OAEPEncoding(a, a, a, a));  // expect-none: java.bouncycastle.oaep-mgf
    use(new house.org.bouncycastle.crypto.engines.IESEngine(a, a, a, a));  // expect-none: java.bouncycastle.ies
    use(new house.org.bouncycastle.crypto.engines.SM2Engine(a));  // expect-none: java.bouncycastle.sm2engine
    use(new house.org.bouncycastle.crypto.signers.DSASigner());  // expect-none: java.bouncycastle.signer
    use(new house.org.bouncycastle.crypto.signers.RSADigestSigner(a));  // expect-none: java.bouncycastle.rsadigestsigner
    use(new house.org.bouncycastle.crypto.signers.PSSSigner(a, a));  // expect-none: java.bouncycastle.rsasigner
    use(new house.org.bouncycastle.crypto.signers.DSADigestSigner(a, a));  // expect-none: java.bouncycastle.digestsigner
    use(new house.org.bouncycastle.crypto.signers.SM2Signer(a, a));  // expect-none: java.bouncycastle.sm2signer
    house.org.bouncycastle.crypto.Signer.init(a, a);  // expect-none: java.bouncycastle.signer-init
    use(new house.org.bouncycastle.crypto.agreement.ECDHBasicAgreement());  // expect-none: java.bouncycastle.agreement
    house.org.bouncycastle.crypto.BasicAgreement.init(a);  // expect-none: java.bouncycastle.agreement-init
    house.org.bouncycastle.crypto.BasicAgreement.calculateAgreement(a, a);  // expect-none: java.bouncycastle.agreement-calculate
    use(new house.org.bouncycastle.crypto.agreement.srp.SRP6Client());  // expect-none: java.bouncycastle.pake
    use(new house.org.bouncycastle.crypto.generators.RSAKeyPairGenerator());  // expect-none: java.bouncycastle.keypairgenerator
    house.org.bouncycastle.crypto.AsymmetricCipherKeyPairGenerator.init(a);  // expect-none: java.bouncycastle.keypairgenerator-init
    house.org.bouncycastle.crypto.AsymmetricCipherKeyPairGenerator.generateKeyPair();  // expect-none: java.bouncycastle.keypairgenerator-generate
    use(new house.org.bouncycastle.crypto.generators.DHParametersGenerator());  // expect-none: java.bouncycastle.parametersgenerator
    house.org.bouncycastle.crypto.generators.DHParametersGenerator.init(a, a, a);  // expect-none: java.bouncycastle.parametersgenerator-init
    use(new house.org.bouncycastle.crypto.params.RSAKeyGenerationParameters(a, a, a));  // expect-none: java.bouncycastle.rsakeygenerationparameters
    use(new house.org.bouncycastle.crypto.params.ECKeyGenerationParameters(a));  // expect-none: java.bouncycastle.eckeygenerationparameters
    use(new house.org.bouncycastle.crypto.params.DHKeyGenerationParameters(a, a));  // expect-none: java.bouncycastle.keygenerationparameters
    use(new house.org.bouncycastle.crypto.params.ParametersWithIV(a, a, 0, 12));  // expect-none: java.bouncycastle.parameterswithiv-part
    use(new house.org.bouncycastle.crypto.params.ECDomainParameters(a));  // expect-none: java.bouncycastle.ecdomainparameters
    use(new house.org.bouncycastle.crypto.params.ECNamedDomainParameters(a, a));  // expect-none: java.bouncycastle.ecnameddomainparameters
    house.org.bouncycastle.asn1.x9.ECNamedCurveTable.getByName(a);  // expect-none: java.bouncycastle.namedcurve
    house.org.bouncycastle.jce.ECNamedCurveTable.getParameterSpec(a);  // expect-none: java.bouncycastle.namedcurve-spec
    use(new house.org.bouncycastle.jce.spec.ECNamedCurveGenParameterSpec(a));  // expect-none: java.bouncycastle.namedcurve-new
    use(new house.org.bouncycastle.crypto.params.ECPrivateKeyParameters(a, a));  // expect-none: java.bouncycastle.ecprivatekeyparameters
    use(new house.org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters(a));  // expect-none: java.bouncycastle.privatekeyparameters
    use(new house.org.bouncycastle.crypto.digests.MD2Digest());  // expect-none: java.bouncycastle.digest
    house.org.bouncycastle.crypto.digests.SHA1Digest.newInstance();  // expect-none: java.bouncycastle.digest-newinstance
    house.org.bouncycastle.crypto.util.DigestFactory.createMD5();  // expect-none: java.bouncycastle.digestfactory
    use(new house.org.bouncycastle.crypto.digests.SHA3Digest(a));  // expect-none: java.bouncycastle.sha3digest
    use(new house.org.bouncycastle.crypto.digests.KeccakDigest(a));  // expect-none: java.bouncycastle.keccakdigest
    use(new house.org.bouncycastle.crypto.digests.SHAKEDigest(a));  // expect-none: java.bouncycastle.shakedigest
    use(new house.org.bouncycastle.crypto.digests.CSHAKEDigest(a));  // expect-none: java.bouncycastle.cshakedigest
    use(new house.org.bouncycastle.crypto.digests.TupleHash(a));  // expect-none: java.bouncycastle.tuplehash
    use(new house.org.bouncycastle.crypto.digests.ParallelHash(a));  // expect-none: java.bouncycastle.parallelhash
    use(new house.org.bouncycastle.crypto.digests.SHA512tDigest(a));  // expect-none: java.bouncycastle.sha512tdigest
    use(new house.org.bouncycastle.crypto.digests.Blake2bDigest(a));  // expect-none: java.bouncycastle.blake2bdigest
    use(new house.org.bouncycastle.crypto.digests.Blake2sDigest(a));  // expect-none: java.bouncycastle.blake2sdigest
    use(new house.org.bouncycastle.crypto.digests.SkeinDigest(a));  // expect-none: java.bouncycastle.skeindigest
    use(new house.org.bouncycastle.crypto.digests.Blake3Digest());  // expect-none: java.bouncycastle.blake3digest
    use(new house.org.bouncycastle.crypto.macs.HMac(a));  // expect-none: java.bouncycastle.hmac
    use(new house.org.bouncycastle.crypto.macs.CMac(a));  // expect-none: java.bouncycastle.ciphermac
    use(new house.org.bouncycastle.crypto.macs.GOST28147Mac());  // expect-none: java.bouncycastle.mac
    use(new house.org.bouncycastle.crypto.macs.KMAC(a));  // expect-none: java.bouncycastle.kmac
    house.org.bouncycastle.crypto.Mac.init(a);  // expect-none: java.bouncycastle.mac-init
    house.org.bouncycastle.crypto.Mac.doFinal(a);  // expect-none: java.bouncycastle.dofinal
    use(new house.org.bouncycastle.crypto.params.KeyParameter(a));  // expect-none: java.bouncycastle.keyparameter
    use(new house.org.bouncycastle.crypto.params.KeyParameter(a, a, a));  // expect-none: java.bouncycastle.keyparameter-part
    use(new house.org.bouncycastle.crypto.params.ParametersWithIV(a, a));  // expect-none: java.bouncycastle.parameterswithiv
    use(new house.org.bouncycastle.crypto.params.AEADParameters(a, a, a));  // expect-none: java.bouncycastle.aeadparameters
    use(new house.org.bouncycastle.crypto.params.ParametersWithRandom(a));  // expect-none: java.bouncycastle.parameterswith
    use(new house.org.bouncycastle.crypto.params.FPEParameters(a));  // expect-none: java.bouncycastle.fpeparameters
    house.org.bouncycastle.crypto.params.ParametersWithIV.getParameters();  // expect-none: java.bouncycastle.parameters-of
    house.org.bouncycastle.crypto.params.ParametersWithRandom.getParameters();  // expect-none: java.bouncycastle.parameters-of-all
    house.org.bouncycastle.crypto.params.AEADParameters.getKey();  // expect-none: java.bouncycastle.parameters-key
    house.org.bouncycastle.crypto.params.ParametersWithIV.getIV();  // expect-none: java.bouncycastle.parameters-iv
    use(new house.org.bouncycastle.crypto.CipherKeyGenerator());  // expect-none: java.bouncycastle.cipherkeygenerator
    house.org.bouncycastle.crypto.CipherKeyGenerator.generateKey();  // expect-none: java.bouncycastle.cipherkeygenerator-generate
    use(new house.org.bouncycastle.crypto.generators.PKCS12ParametersGenerator(a));  // expect-none: java.bouncycastle.pbegenerator
    use(new house.org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator(a));  // expect-none: java.bouncycastle.pbkdf2
    house.org.bouncycastle.crypto.PBEParametersGenerator.init(a, a, a);  // expect-none: java.bouncycastle.pbegenerator-init
    house.org.bouncycastle.crypto.PBEParametersGenerator.generateDerivedParameters(a);  // expect-none: java.bouncycastle.pbegenerator-key
    house.org.bouncycastle.crypto.PBEParametersGenerator.generateDerivedParameters(a, a);  // expect-none: java.bouncycastle.pbegenerator-keyandiv
    house.org.bouncycastle.crypto.generators.SCrypt.generate(a, a, a, a, a, a);  // expect-none: java.bouncycastle.scrypt
    house.org.bouncycastle.crypto.generators.BCrypt.generate(a, a, a);  // expect-none: java.bouncycastle.bcrypt
    house.org.bouncycastle.crypto.generators.OpenBSDBCrypt.generate(a, a, a);  // expect-none: java.bouncycastle.openbsdbcrypt
    house.org.bouncycastle.crypto.generators.OpenBSDBCrypt.generate(a, a, a, a);  // expect-none: java.bouncycastle.openbsdbcrypt-version
    house.org.bouncycastle.crypto.generators.OpenBSDBCrypt.checkPassword();  // expect-none: java.bouncycastle.openbsdbcrypt-check
    use(new house.org.bouncycastle.crypto.params.Argon2Parameters.Builder(a));  // expect-none: java.bouncycastle.argon2
    house.org.bouncycastle.crypto.params.Argon2Parameters.Builder.withAdditional();
    house.org.bouncycastle.crypto.params.Argon2Parameters.Builder.withSalt(a);  // expect-none: java.bouncycastle.argon2-withsalt
    house.org.bouncycastle.crypto.params.Argon2Parameters.Builder.withSecret(a);  // expect-none: java.bouncycastle.argon2-withsecret
    house.org.bouncycastle.crypto.params.Argon2Parameters.Builder.withIterations(a);  // expect-none: java.bouncycastle.argon2-withiterations
    house.org.bouncycastle.crypto.params.Argon2Parameters.Builder.withMemoryAsKB(a);  // expect-none: java.bouncycastle.argon2-withmemory
    house.org.bouncycastle.crypto.params.Argon2Parameters.Builder.withMemoryPowOfTwo(a);  // expect-none: java.bouncycastle.argon2-withmemorypower
    house.org.bouncycastle.crypto.params.Argon2Parameters.Builder.withParallelism(a);  // expect-none: java.bouncycastle.argon2-withparallelism
    house.org.bouncycastle.crypto.generators.Argon2BytesGenerator.generateBytes(a, a);  // expect-none: java.bouncycastle.argon2-generate
    use(new house.org.bouncycastle.crypto.generators.Argon2BytesGenerator());  // expect-none: java.bouncycastle.argon2generator
    use(new house.org.bouncycastle.crypto.generators.HKDFBytesGenerator(a));  // expect-none: java.bouncycastle.kdf
    use(new house.org.bouncycastle.crypto.generators.KDFCounterBytesGenerator(a));  // expect-none: java.bouncycastle.kdf-counter
    house.org.bouncycastle.crypto.DerivationFunction.init(a);  // expect-none: java.bouncycastle.kdf-init
    house.org.bouncycastle.crypto.DerivationFunction.generateBytes(a);  // expect-none: java.bouncycastle.kdf-generate
    use(new house.org.bouncycastle.crypto.params.HKDFParameters(a, a));  // expect-none: java.bouncycastle.hkdfparameters
    house.org.bouncycastle.crypto.params.HKDFParameters.skipExtractParameters(a);  // expect-none: java.bouncycastle.hkdfparameters-default
    use(new house.org.bouncycastle.crypto.params.KDFParameters(a));  // expect-none: java.bouncycastle.kdfparameters
    house.org.bouncycastle.crypto.prng.SP800SecureRandomBuilder.buildHash(a);  // expect-none: java.bouncycastle.drbg
    house.org.bouncycastle.crypto.prng.SP800SecureRandomBuilder.buildCTR(a, a);  // expect-none: java.bouncycastle.drbg-ctr
    use(new house.org.bouncycastle.crypto.prng.drbg.CTRSP800DRBG());  // expect-none: java.bouncycastle.drbg-direct
    house.org.bouncycastle.crypto.prng.X931SecureRandomBuilder.build(a, a);  // expect-none: java.bouncycastle.x931random
    use(new house.org.bouncycastle.crypto.prng.FixedSecureRandom());  // expect-none: java.bouncycastle.fixedsecurerandom
    use(new house.org.bouncycastle.jcajce.spec.AEADParameterSpec(a, a));  // expect-none: java.bouncycastle.aeadparameterspec
    use(new house.org.bouncycastle.jcajce.spec.GOST28147ParameterSpec(a, a));  // expect-none: java.bouncycastle.gost28147parameterspec
    use(new house.org.bouncycastle.jcajce.spec.ScryptKeySpec(a, a, a, a, a, a));  // expect-none: java.bouncycastle.scryptkeyspec
    use(new house.org.bouncycastle.jcajce.spec.PBKDF2KeySpec(a, a, a, a));  // expect-none: java.bouncycastle.pbkdf2keyspec
    use(new house.org.bouncycastle.operator.jcajce.JcaContentSignerBuilder(a));  // expect-none: java.bouncycastle.contentsigner
    house.org.bouncycastle.operator.jcajce.JcaContentSignerBuilder.build(a);  // expect-none: java.bouncycastle.contentsigner-build
    house.org.bouncycastle.operator.jcajce.JcaContentSignerBuilder.setProvider();  // expect-none: java.bouncycastle.contentsigner-set
    use(new house.org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder(a, a));  // expect-none: java.bouncycastle.cms-encryptor
    use(new house.org.bouncycastle.openpgp.operator.jcajce.JcePGPDataEncryptorBuilder(a));  // expect-none: java.bouncycastle.pgp-encryptor
    use(new house.org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentSignerBuilder(a, a));  // expect-none: java.bouncycastle.pgp-signer
  }
}
