package ticket;

import io.fusionauth.jwt.hmac.HMACSigner;
import io.fusionauth.jwt.hmac.HMACVerifier;

class Fusionauth {
  void all(String given, house.Signer own) {
    HMACSigner.newSHA256Signer("bell-and-candle");  // expect: java.jwt.fusionauth-hmac key=literal digest=SHA-256; finding: VT-0301
    HMACSigner.newSHA512Signer(given);  // expect: java.jwt.fusionauth-hmac digest=SHA-512; no-finding: VT-0301
    HMACVerifier.newVerifier("bell-and-candle");  // expect: java.jwt.fusionauth-verifier key=literal; finding: VT-0301
    own.newSHA256Signer("bell-and-candle");  // expect-none: java.jwt.fusionauth-hmac
    own.newVerifier("bell-and-candle");  // expect-none: java.jwt.fusionauth-verifier
  }
}
