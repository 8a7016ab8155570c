import jwt
def f(claims, key, **more):
    jwt.encode(claims, key, **more)  # expect: python.pyjwt.encode algorithm=? function=sign key=?
    opts = {"algorithm": "HS512"}
    jwt.encode(claims, key, **opts)  # expect: python.pyjwt.encode algorithm=HMAC digest=SHA-512 function=sign key=?
