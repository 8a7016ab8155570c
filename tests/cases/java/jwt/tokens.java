package gate;

import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jose.*;
import com.nimbusds.jose.crypto.MACSigner;
import io.jsonwebtoken.*;
import io.jsonwebtoken.security.Keys;
import java.security.Key;

class Gate {
  void tokens(String name, Key key, byte[] secret) throws Exception {
    Jwts.builder().setSubject(name).signWith(SignatureAlgorithm.HS256, "not so secret").compact();  // expect: java.jwt.jjwt-signwith algorithm=HMAC digest=SHA-256 key=literal function=sign
    Jwts.builder().subject(name).signWith(key, SignatureAlgorithm.RS512).compact();  // expect: java.jwt.jjwt-signwith-key algorithm=RSA digest=SHA-512 key=?; expect-applied: java.jwt.jjwt-builder
    Jwts.parser().setSigningKey("not so secret");  // expect: java.jwt.jjwt-setsigningkey key=literal; expect-applied: java.jwt.jjwt-parser
    Keys.hmacShaKeyFor(secret);  // expect: java.jwt.jjwt-hmackey algorithm=HMAC key=?
    Keys.secretKeyFor(SignatureAlgorithm.HS384);  // expect: java.jwt.jjwt-secretkeyfor algorithm=HMAC digest=SHA-384
    Algorithm.HMAC256("plain");  // expect: java.jwt.auth0-hmac algorithm=HMAC digest=SHA-256 key=literal
    Algorithm.none();  // expect: java.jwt.auth0-none algorithm=No-Signature
    Algorithm.RSA384(null, null);  // expect: java.jwt.auth0-rsa algorithm=RSA digest=SHA-384
    Algorithm.ECDSA256(null, null);  // expect: java.jwt.auth0-ecdsa algorithm=ECDSA curve=P-256
    new JWSHeader(JWSAlgorithm.HS512);  // expect: java.jwt.nimbus-header algorithm=HMAC digest=SHA-512
    new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM);  // expect: java.jwt.nimbus-jwe-header algorithm=RSA padding=OAEP
    new MACSigner(secret);  // expect: java.jwt.nimbus-key key=?
  }

  void sort(sorting.Algorithm algorithm, Letter letter) {
    algorithm.HMAC256("plain");  // expect-none
    letter.signWith("a pen");  // expect-none
  }
}
