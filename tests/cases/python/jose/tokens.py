import jwt
from authlib.jose import jwt as authlib_jwt
from itsdangerous import TimestampSigner, URLSafeTimedSerializer
from jose import jws
from jose import jwt as jose_jwt
import hashlib


class Ticket:
    def encode(self, claims, key, algorithm):
        return claims


def issue(claims, key, token):
    jwt.encode(claims, "changeit", algorithm="HS256")  # expect: python.pyjwt.encode algorithm=HMAC digest=SHA-256 function=sign key=literal key_bits=64
    jwt.encode(claims, key)  # expect: python.pyjwt.encode algorithm=HMAC digest=SHA-256 function=sign key=?
    jwt.encode(claims, None, algorithm="none")  # expect: python.pyjwt.encode algorithm=No-Signature
    jwt.encode(claims, key, "ES384")  # expect: python.pyjwt.encode algorithm=ECDSA curve=P-384 digest=SHA-384 function=sign key=?
    jwt.decode(token, key, algorithms=["RS256", "PS512"])  # expect: python.pyjwt.decode algorithm=RSA digest=SHA-256 function=verify key=? padding=PKCS1v15; expect: python.pyjwt.decode algorithm=RSA digest=SHA-512 function=verify key=? padding=PSS
    jose_jwt.encode(claims, key, algorithm="HS512")  # expect: python.python_jose.encode algorithm=HMAC digest=SHA-512 function=sign key=?
    jose_jwt.decode(token, key, algorithms=["HS256"])  # expect: python.python_jose.decode algorithm=HMAC digest=SHA-256 function=verify key=?
    jws.sign(claims, "changeit", algorithm="HS384")  # expect: python.python_jose.sign algorithm=HMAC digest=SHA-384 function=sign key=literal key_bits=64
    authlib_jwt.encode({"alg": "RS512"}, claims, key)  # expect: python.authlib.encode algorithm=RSA digest=SHA-512 function=sign key=? padding=PKCS1v15
    URLSafeTimedSerializer("changeit")  # expect: python.itsdangerous.serializer algorithm=HMAC digest=SHA-1 function=tag key=literal key_bits=64
    TimestampSigner(key, digest_method=hashlib.sha512)  # expect: python.itsdangerous.signer algorithm=HMAC digest=SHA-512 function=tag key=?
    Ticket().encode(claims, key, algorithm="HS256")  # expect-none
