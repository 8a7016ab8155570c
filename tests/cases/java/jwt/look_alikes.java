package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    house.io.jsonwebtoken.Jwts.builder();  // expect-none: java.jwt.jjwt-builder
    house.io.jsonwebtoken.Jwts.parser();  // expect-none: java.jwt.jjwt-parser
    house.io.jsonwebtoken.Jwts.parserBuilder();  // expect-none: java.jwt.jjwt-parserbuilder
    house.io.jsonwebtoken.JwtBuilder.signWith(HS256, a);  // expect-none: java.jwt.jjwt-signwith
    house.io.jsonwebtoken.JwtBuilder.signWith(a, a);  // expect-none: java.jwt.jjwt-signwith-key
    house.io.jsonwebtoken.JwtParser.setSigningKey(a);  // expect-none: java.jwt.jjwt-setsigningkey
    house.io.jsonwebtoken.security.Keys.hmacShaKeyFor(a);  // expect-none: java.jwt.jjwt-hmackey
    house.io.jsonwebtoken.security.Keys.secretKeyFor(a);  // expect-none: java.jwt.jjwt-secretkeyfor
    house.com.auth0.jwt.algorithms.Algorithm.none();  // expect-none: java.jwt.auth0-none
    house.com.auth0.jwt.algorithms.Algorithm.HMAC256(a);  // expect-none: java.jwt.auth0-hmac
    house.com.auth0.jwt.algorithms.Algorithm.RSA256();  // expect-none: java.jwt.auth0-rsa
    house.com.auth0.jwt.algorithms.Algorithm.ECDSA256();  // expect-none: java.jwt.auth0-ecdsa
    use(new house.com.nimbusds.jose.JWSHeader(a));  // expect-none: java.jwt.nimbus-header
    use(new house.com.nimbusds.jose.JWEHeader(a, a));  // expect-none: java.jwt.nimbus-jwe-header
    use(new house.com.nimbusds.jose.crypto.MACSigner(a));  // expect-none: java.jwt.nimbus-key
  }
}
