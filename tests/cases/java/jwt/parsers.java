package house.own;

import io.jsonwebtoken.Jwts;

class Parsers {
  void parse(String token) {
    Jwts.parserBuilder().setSigningKey("a key of text".getBytes()).build().parseClaimsJws(token);  // expect: java.jwt.jjwt-setsigningkey key=literal; expect-applied: java.jwt.jjwt-parserbuilder
  }
}
