package counter;

import cn.hutool.jwt.JWT;
import cn.hutool.jwt.JWTUtil;
import cn.hutool.jwt.signers.JWTSigner;
import cn.hutool.jwt.signers.JWTSignerUtil;
import java.security.Key;
import java.util.Map;

class Tickets {
  void tokens(Map<String, Object> claims, byte[] key, Key hidden, String token) {
    JWTUtil.createToken(claims, "not so secret".getBytes());  // expect: java.hutool.jwt-create-token algorithm=HMAC digest=SHA-256 key=literal function=sign
    JWTUtil.createToken(claims, key);  // expect: java.hutool.jwt-by-signer algorithm=?
    JWTUtil.createToken(claims, JWTSignerUtil.none());  // expect: java.hutool.jwt-none algorithm=No-Signature; expect-none: java.hutool.jwt-create-token
    JWTUtil.verify(token, "not so secret".getBytes());  // expect: java.hutool.jwt-verify algorithm=HMAC key=literal function=verify
    JWTSigner tag = JWTSignerUtil.hs512(key);  // expect: java.hutool.jwt-hmac algorithm=HMAC digest=SHA-512 key=?
    JWTUtil.verify(token, tag);  // expect: java.hutool.jwt-by-signer algorithm=HMAC digest=SHA-512; expect-none: java.hutool.jwt-verify
    JWTSignerUtil.rs256(hidden);  // expect: java.hutool.jwt-public algorithm=RSA digest=SHA-256 padding=PKCS1v15
    JWTSignerUtil.createSigner("ES384", hidden);  // expect: java.hutool.jwt-signer algorithm=ECDSA digest=SHA-384
    JWT.create().setPayload("sub", "x").setKey("not so secret".getBytes()).sign();  // expect: java.hutool.jwt-setkey algorithm=HMAC digest=SHA-256 key=literal; expect-applied: java.hutool.jwt-object
  }
}
