package gate;

import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.*;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.*;
import com.nimbusds.jwt.PlainJWT;
import io.jsonwebtoken.*;
import io.jsonwebtoken.io.Decoders;
import io.jsonwebtoken.security.Keys;
import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import javax.crypto.SecretKey;
import org.jose4j.jwe.*;
import org.jose4j.jwk.OctJwkGenerator;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.AesKey;
import org.jose4j.keys.HmacKey;

class More {
  void newer(String name, SecretKey given, PublicKey open, String token) {
    SecretKey written = Keys.hmacShaKeyFor(Decoders.BASE64.decode("bm90IHNvIHNlY3JldCBub3Qgc28gc2VjcmV0IQ=="));  // expect: java.jwt.jjwt-hmackey algorithm=HMAC key=literal key_bits=224
    Jwts.builder().subject(name).signWith(written).compact();  // expect: java.jwt.jjwt-signwith-alone algorithm=HMAC function=sign key=literal
    Jwts.builder().subject(name).signWith(given).compact();  // expect: java.jwt.jjwt-signwith-alone algorithm=?
    Jwts.builder().subject(name).signWith(written, Jwts.SIG.HS512);  // expect: java.jwt.jjwt-signwith-key algorithm=HMAC digest=SHA-512 key=literal
    Jwts.builder().signWith(null, Jwts.SIG.NONE);  // expect: java.jwt.jjwt-signwith-key algorithm=No-Signature
    SecretKey drawn = Jwts.SIG.HS384.key().build();  // expect: java.jwt.jjwt-newkey algorithm=HMAC digest=SHA-384 function=keygen; expect-applied: java.jwt.jjwt-newkey-build
    Jwts.builder().subject(name).signWith(drawn);  // expect: java.jwt.jjwt-signwith-alone algorithm=HMAC key=secure-random
    Jwts.builder().subject(name).encryptWith(given, Jwts.ENC.A256GCM).compact();  // expect: java.jwt.jjwt-encryptwith algorithm=AES mode=GCM key_bits=256 function=encrypt key=?
    Jwts.builder().subject(name).encryptWith(open, Jwts.KEY.RSA1_5, Jwts.ENC.A128GCM);  // expect: java.jwt.jjwt-encryptwith-wrapped algorithm=RSA padding=PKCS1v15 cipher=AES
    Jwts.builder().subject(name).encryptWith(open, Jwts.KEY.RSA_OAEP_256, Jwts.ENC.A128GCM);  // expect: java.jwt.jjwt-encryptwith-wrapped algorithm=RSA padding=OAEP digest=SHA-256
    Jwts.parser().verifyWith(written).build().parseSignedClaims(token);  // expect: java.jwt.jjwt-verifywith key=literal
    Jwts.parser().verifyWith(open).build();  // expect: java.jwt.jjwt-verifywith key=?
    Jwts.parser().unsecured().build();  // expect: java.jwt.jjwt-unsecured algorithm=No-Signature function=verify
  }

  void older(JwtParser parser, String token) {
    parser.parseClaimsJwt(token);  // expect: java.jwt.jjwt-unsecured algorithm=No-Signature
    parser.parseClaimsJws(token);  // expect-none
  }

  void nimbus(byte[] secret, PrivateKey hidden, String note) throws Exception {
    new PlainJWT(null);  // expect: java.jwt.nimbus-unsigned algorithm=No-Signature
    new RSASSASigner(hidden);  // expect: java.jwt.nimbus-private-key algorithm=RSA private_key=?
    new PasswordBasedEncrypter("word", 8, 1000);  // expect: java.jwt.nimbus-password algorithm=PBES2 password=literal iterations=1000
    new RSAKeyGenerator(1024).generate();  // expect: java.jwt.nimbus-newkey algorithm=RSA key_bits=1024 function=keygen
    new OctetSequenceKeyGenerator(256).generate();  // expect: java.jwt.nimbus-newkey key_bits=256
    new ECKeyGenerator(Curve.P_256).generate();  // expect: java.jwt.nimbus-newkey-curve algorithm=EC curve=P-256
    new OctetKeyPairGenerator(Curve.Ed25519).generate();  // expect: java.jwt.nimbus-newkey-edwards algorithm=Ed25519
    new OctetSequenceKey.Builder("not so secret".getBytes()).build();  // expect: java.jwt.nimbus-jwk-secret key=literal
  }

  void jose4j(Key given, String token) throws Exception {
    JsonWebSignature signed = new JsonWebSignature();  // expect: java.jwt.jose4j-signature algorithm=HMAC digest=SHA-256 key=literal
    signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);  // expect-applied: java.jwt.jose4j-algorithm
    signed.setKey(new HmacKey("not so secret".getBytes()));  // expect: java.jwt.jose4j-secret algorithm=HMAC key=literal; expect-applied: java.jwt.jose4j-key
    JsonWebSignature open = new JsonWebSignature();  // expect: java.jwt.jose4j-signature algorithm=No-Signature
    open.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
    JsonWebEncryption sealed = new JsonWebEncryption();  // expect: java.jwt.jose4j-encryption algorithm=RSA padding=OAEP digest=SHA-256 cipher=Encrypt-then-MAC function=encrypt key=?
    sealed.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.RSA_OAEP_256);
    sealed.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_128_CBC_HMAC_SHA_256);  // expect-applied: java.jwt.jose4j-content
    sealed.setKey(given);
    RsaJwkGenerator.generateJwk(1024);  // expect: java.jwt.jose4j-newkey algorithm=RSA key_bits=1024
    new JwtConsumerBuilder().setRequireExpirationTime().setSkipSignatureVerification().build();  // expect: java.jwt.jose4j-unverified algorithm=No-Signature
    new JwtConsumerBuilder().setVerificationKey(given).build();  // expect-none: java.jwt.jose4j-unverified
    var builder = new JwtConsumerBuilder();
    builder.setSkipSignatureVerification();  // expect: java.jwt.jose4j-unverified algorithm=No-Signature
  }
}
