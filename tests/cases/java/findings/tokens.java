package shop.gate;

import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import javax.crypto.SecretKey;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;

class Gate {
  void unsigned(String token) throws Exception {
    new PlainJWT(null);  // finding: VT-0205
    Jwts.parser().unsecured().build();  // finding: VT-0205
    new JwtConsumerBuilder().setSkipSignatureVerification().build();  // finding: VT-0205
  }

  void signed(SecretKey kept, String name) throws Exception {
    Jwts.builder().subject(name).signWith(kept, Jwts.SIG.HS256).compact();  // no-finding
    Jwts.parser().verifyWith(kept).build();  // no-finding
    new JwtConsumerBuilder().setVerificationKey(kept).build();  // no-finding
    new MACSigner(kept);  // no-finding
  }

  void written(String name) throws Exception {
    SecretKey fixed = Keys.hmacShaKeyFor("a secret of thirty-two characters".getBytes());  // finding: VT-0301
    Jwts.builder().subject(name).signWith(fixed, Jwts.SIG.HS256).compact();
    new HmacKey("a secret of thirty-two characters".getBytes());  // finding: VT-0301
    SecretKey drawn = Jwts.SIG.HS256.key().build();  // no-finding
    Jwts.builder().subject(name).signWith(drawn, Jwts.SIG.HS256).compact();  // no-finding
    new RSAKeyGenerator(1024);  // finding: VT-0501
    new RSAKeyGenerator(3072);  // no-finding
  }
}
