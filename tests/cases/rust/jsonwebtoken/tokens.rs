use jsonwebtoken::{encode, decode, Header, Validation, Algorithm, EncodingKey, DecodingKey};
fn f(claims: Claims, token: &str, secret: &[u8]) {
    encode(&Header::default(), &claims, &EncodingKey::from_secret("changeit".as_ref())).unwrap(); // expect: rust.jsonwebtoken.encode algorithm=HMAC digest=SHA-256 function=sign; expect: rust.openssl.jwt-key algorithm=HMAC function=sign key=literal key_bits=64; expect-applied: rust.jsonwebtoken.header-default; finding: VT-0301; finding: VT-0504
    encode(&Header::new(Algorithm::RS512), &claims, &EncodingKey::from_rsa_pem(secret).unwrap()).unwrap(); // expect: rust.jsonwebtoken.encode algorithm=RSA digest=SHA-512 function=sign padding=PKCS1v15; expect-applied: rust.jsonwebtoken.header
    let mut v = Validation::new(Algorithm::HS384); // expect: rust.jsonwebtoken.validation algorithm=HMAC digest=SHA-384 function=verify
    v.insecure_disable_signature_validation(); // expect: rust.jsonwebtoken.disable algorithm=No-Signature function=verify; finding: VT-0205
    decode::<Claims>(token, &DecodingKey::from_secret(secret), &v).unwrap(); // expect: rust.openssl.jwt-key algorithm=HMAC function=verify key=?
    decode::<Claims>(token, &DecodingKey::from_secret(secret), &Validation::default()).unwrap(); // expect: rust.openssl.jwt-key algorithm=HMAC function=verify key=?; expect: rust.jsonwebtoken.validation-default algorithm=HMAC digest=SHA-256 function=verify
    jsonwebtoken::dangerous::insecure_decode::<Claims>(token).unwrap(); // expect: rust.jsonwebtoken.insecure-decode algorithm=No-Signature function=other; finding: VT-0208
    jsonwebtoken::dangerous_insecure_decode::<Claims>(token).unwrap(); // expect: rust.jsonwebtoken.insecure-decode algorithm=No-Signature function=other; finding: VT-0208
}
