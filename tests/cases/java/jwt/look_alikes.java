package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    house.io.jsonwebtoken.Jwts.builder();  // expect-none: java.jwt.jjwt-builder
    house.io.jsonwebtoken.Jwts.parser();  // expect-none: java.jwt.jjwt-parser
    house.io.jsonwebtoken.Jwts.parserBuilder();  // expect-none: java.jwt.jjwt-parserbuilder
    house.io.jsonwebtoken.JwtBuilder.signWith(a, a);  // expect-none: java.jwt.jjwt-signwith
    house.io.jsonwebtoken.JwtBuilder.signWith(a, a);  // expect-none: java.jwt.jjwt-signwith-key
    house.io.jsonwebtoken.JwtBuilder.signWith(a);  // expect-none: java.jwt.jjwt-signwith-alone
    house.io.jsonwebtoken.JwtBuilder.encryptWith(a, a);  // expect-none: java.jwt.jjwt-encryptwith
    house.io.jsonwebtoken.JwtBuilder.encryptWith(a, a, a);  // expect-none: java.jwt.jjwt-encryptwith-wrapped
    house.io.jsonwebtoken.Jwts.SIG.HS256.key();  // expect-none: java.jwt.jjwt-newkey
    house.io.jsonwebtoken.security.SecretKeyBuilder.build();  // expect-none: java.jwt.jjwt-newkey-build
    house.io.jsonwebtoken.JwtParser.setSigningKey(a);  // expect-none: java.jwt.jjwt-setsigningkey
    house.io.jsonwebtoken.JwtParser.verifyWith(a);  // expect-none: java.jwt.jjwt-verifywith
    house.io.jsonwebtoken.JwtParser.unsecured();  // expect-none: java.jwt.jjwt-unsecured
    house.io.jsonwebtoken.security.Keys.hmacShaKeyFor(a);  // expect-none: java.jwt.jjwt-hmackey
    house.io.jsonwebtoken.security.Keys.secretKeyFor(a);  // expect-none: java.jwt.jjwt-secretkeyfor
    house.com.auth0.jwt.algorithms.Algorithm.none();  // expect-none: java.jwt.auth0-none
    house.com.auth0.jwt.algorithms.Algorithm.HMAC256(a);  // expect-none: java.jwt.auth0-hmac
    house.com.auth0.jwt.algorithms.Algorithm.RSA256(a, a);  // expect-none: java.jwt.auth0-rsa
    house.com.auth0.jwt.algorithms.Algorithm.ECDSA256();  // expect-none: java.jwt.auth0-ecdsa
    use(new house.com.nimbusds.jose.JWSHeader(a));  // expect-none: java.jwt.nimbus-header
    use(new house.com.nimbusds.jose.JWEHeader(a, a));  // expect-none: java.jwt.nimbus-jwe-header
    use(new house.com.nimbusds.jose.crypto.MACSigner(a));  // expect-none: java.jwt.nimbus-key
    use(new house.com.nimbusds.jwt.PlainJWT());  // expect-none: java.jwt.nimbus-unsigned
    use(new house.com.nimbusds.jose.crypto.RSASSASigner(a));  // expect-none: java.jwt.nimbus-private-key
    use(new house.com.nimbusds.jose.crypto.PasswordBasedEncrypter(a, a, a));  // expect-none: java.jwt.nimbus-password
    use(new house.com.nimbusds.jose.jwk.gen.RSAKeyGenerator(a));  // expect-none: java.jwt.nimbus-newkey
    use(new house.com.nimbusds.jose.jwk.gen.ECKeyGenerator(a));  // expect-none: java.jwt.nimbus-newkey-curve
    use(new house.com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator(a));  // expect-none: java.jwt.nimbus-newkey-edwards
    use(new house.com.nimbusds.jose.jwk.OctetSequenceKey.Builder(a));  // expect-none: java.jwt.nimbus-jwk-secret
    use(new house.org.jose4j.jws.JsonWebSignature());  // expect-none: java.jwt.jose4j-signature
    use(new house.org.jose4j.jwe.JsonWebEncryption());  // expect-none: java.jwt.jose4j-encryption
    house.org.jose4j.jwx.JsonWebStructure.setAlgorithmHeaderValue(a);  // expect-none: java.jwt.jose4j-algorithm
    house.org.jose4j.jwe.JsonWebEncryption.setEncryptionMethodHeaderParameter(a);  // expect-none: java.jwt.jose4j-content
    house.org.jose4j.jwx.JsonWebStructure.setKey(a);  // expect-none: java.jwt.jose4j-key
    use(new house.org.jose4j.keys.HmacKey(a));  // expect-none: java.jwt.jose4j-secret
    house.org.jose4j.jwk.RsaJwkGenerator.generateJwk(a);  // expect-none: java.jwt.jose4j-newkey
    house.org.jose4j.jwt.consumer.JwtConsumerBuilder.setRequireExpirationTime();
    house.org.jose4j.jwt.consumer.JwtConsumerBuilder.setSkipSignatureVerification();  // expect-none: java.jwt.jose4j-unverified
  }
}
