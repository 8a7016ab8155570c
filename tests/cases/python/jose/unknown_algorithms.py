import jwt


def issue(claims, key, algorithm):
    jwt.encode(claims, key, algorithm=algorithm)  # expect: python.pyjwt.encode algorithm=? function=sign key=?
    jwt.decode(claims, key, algorithms=algorithm)  # expect: python.pyjwt.decode algorithm=? function=verify key=?
    jwt.get_unverified_header(claims)  # expect-none
