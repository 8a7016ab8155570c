import jwt
from jose import jwt as jose_jwt, jws, jwe
from jose.constants import ALGORITHMS
from authlib.jose import JsonWebToken, JsonWebSignature, JsonWebEncryption, OctKey, RSAKey, ECKey
from joserfc import jwt as rfc_jwt
from jwcrypto import jwk, jwt as jw_jwt, jws as jw_jws, jwe as jw_jwe
from jwcrypto.common import json_encode


def read(token, key, claims):
    jwt.decode(token, verify=False)  # expect: python.pyjwt.decode-without-verify algorithm=No-Signature function=verify; finding: VT-0205
    jwt.decode(token, key, False)  # expect: python.pyjwt.decode algorithm=No-Signature function=verify key=?; finding: VT-0205
    jwt.decode(token, key, algorithms=["HS256"], options={"verify_signature": False})  # expect: python.pyjwt.decode-unchecked algorithm=No-Signature function=verify; finding: VT-0205
    jwt.decode(token, key, algorithms=["HS256"])  # expect: python.pyjwt.decode algorithm=HMAC digest=SHA-256 function=verify key=?
    jwt.decode(token, key, True, algorithms=["HS256"])  # expect: python.pyjwt.decode algorithm=HMAC digest=SHA-256 function=verify key=?
    jwt.PyJWT().encode(claims, "changeit", "HS256")  # expect: python.pyjwt.encode algorithm=HMAC digest=SHA-256 function=sign key=literal key_bits=64; expect-applied: python.pyjwt.instance; finding: VT-0301; finding: VT-0504
    jose_jwt.decode(token, key, algorithms=[ALGORITHMS.RS256], options={"verify_signature": False})  # expect: python.python_jose.decode-unchecked algorithm=No-Signature function=verify; finding: VT-0205
    jose_jwt.decode(token, key, algorithms=ALGORITHMS.RS256)  # expect: python.python_jose.decode algorithm=RSA digest=SHA-256 function=verify key=? padding=PKCS1v15
    jws.verify(token, key, ALGORITHMS.HS256, verify=False)  # expect: python.python_jose.verify-unchecked algorithm=No-Signature function=verify; finding: VT-0205
    jws.verify(token, key, ["HS256"])  # expect: python.python_jose.verify algorithm=HMAC digest=SHA-256 function=verify key=?
    jose_jwt.get_unverified_claims(token)  # expect: python.python_jose.unverified algorithm=No-Signature function=other; finding: VT-0208
    jwe.encrypt(b"text", key, algorithm="dir", encryption="A256GCM")  # expect: python.python_jose.jwe algorithm=PSK cipher=AES function=encrypt key=?
    jwe.encrypt(b"text", key, encryption=ALGORITHMS.A128CBC_HS256, algorithm=ALGORITHMS.RSA1_5)  # expect: python.python_jose.jwe algorithm=RSA cipher=AES function=encrypt key=? padding=PKCS1v15; finding: VT-0112
    reader = JsonWebToken(["RS256", "none"])  # expect: python.authlib.token algorithm=No-Signature; expect: python.authlib.token algorithm=RSA digest=SHA-256 padding=PKCS1v15; finding: VT-0205
    reader.decode(token, key)
    reader.encode({"alg": "HS256"}, claims, b"changeit")  # expect: python.authlib.encode algorithm=HMAC digest=SHA-256 function=sign key=literal key_bits=64; finding: VT-0301; finding: VT-0504
    JsonWebSignature().serialize_compact({"alg": "HS512"}, b"payload", b"changeit")  # expect: python.authlib.sign algorithm=HMAC digest=SHA-512 function=sign key=literal key_bits=64; expect-applied: python.authlib.signature; finding: VT-0301; finding: VT-0504
    JsonWebEncryption().serialize_compact({"alg": "RSA-OAEP", "enc": "A128GCM"}, b"payload", key)  # expect: python.authlib.encrypt algorithm=RSA cipher=AES digest=SHA-1 function=encrypt key=? padding=OAEP; expect-applied: python.authlib.encryption
    OctKey.import_key("changeit")  # expect: python.joserfc.secret key=literal key_bits=64 material=secret-key; finding: VT-0301
    RSAKey.generate_key(1024)  # expect: python.joserfc.rsa algorithm=RSA function=keygen key_bits=1024; finding: VT-0501
    RSAKey.generate_key()  # expect: python.joserfc.rsa algorithm=RSA function=keygen key_bits=2048
    ECKey.generate_key("secp256k1")  # expect: python.joserfc.ec algorithm=EC curve=secp256k1 function=keygen
    rfc_jwt.encode({"alg": "HS256"}, claims, OctKey.import_key("other"))  # expect: python.joserfc.encode algorithm=HMAC digest=SHA-256 function=sign key=literal key_bits=40; expect: python.joserfc.secret key=literal key_bits=40 material=secret-key; finding: VT-0301; finding: VT-0504
    rfc_jwt.decode(token, key, algorithms=["ES256"])  # expect: python.joserfc.decode algorithm=ECDSA curve=P-256 digest=SHA-256 function=verify key=?
    jwk.JWK.generate(kty="RSA", size=1024)  # expect: python.jwcrypto.generate-rsa algorithm=RSA function=keygen key_bits=1024; finding: VT-0501
    jwk.JWK.generate(kty="RSA")  # expect: python.jwcrypto.generate-rsa algorithm=RSA function=keygen key_bits=2048
    jwk.JWK.generate(kty="EC", crv="P-384")  # expect: python.jwcrypto.generate-ec algorithm=EC curve=P-384 function=keygen
    secret = jwk.JWK(kty="oct", k="Y2hhbmdlaXQ")  # expect: python.jwcrypto.secret key=literal material=secret-key; finding: VT-0301
    fresh = jwk.JWK.generate(kty="oct", size=256)  # expect-applied: python.jwcrypto.generate-oct
    t = jw_jwt.JWT(header={"alg": "HS256"}, claims=claims)  # expect-applied: python.jwcrypto.token
    t.make_signed_token(secret)  # expect: python.jwcrypto.sign algorithm=HMAC digest=SHA-256 function=sign key=literal
    u = jw_jwt.JWT(header={"alg": "A256KW", "enc": "A256CBC-HS512"}, claims=claims)  # expect-applied: python.jwcrypto.token
    u.make_encrypted_token(fresh)  # expect: python.jwcrypto.encrypt algorithm=AES cipher=AES function=encrypt key=secure-random key_bits=256 mode=KW
    s = jw_jws.JWS(b"payload")  # expect-applied: python.jwcrypto.jws
    s.add_signature(fresh, None, json_encode({"alg": "HS384"}), None)  # expect: python.jwcrypto.add-signature algorithm=HMAC digest=SHA-384 function=sign key=secure-random
    s.add_signature(fresh, alg="HS256")  # expect: python.jwcrypto.add-signature algorithm=HMAC digest=SHA-256 function=sign key=secure-random
    jw_jwe.JWE(b"text", json_encode({"alg": "RSA1_5", "enc": "A128GCM"}))  # expect: python.jwcrypto.jwe algorithm=RSA cipher=AES function=encrypt padding=PKCS1v15; finding: VT-0112
    jwk.JWK.from_password("changeit")  # expect: python.jwcrypto.password key=literal key_bits=64 material=secret-key; finding: VT-0301
    jwt.PyJWS().encode(b"payload", "changeit", "HS384")  # expect: python.pyjwt.encode algorithm=HMAC digest=SHA-384 function=sign key=literal key_bits=64; expect-applied: python.pyjwt.jws-instance; finding: VT-0301; finding: VT-0504
