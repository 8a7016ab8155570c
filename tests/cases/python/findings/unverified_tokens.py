import jwt
from jose import jwt as jose_jwt


def trusting(token):
    return jwt.decode(token, verify=False)  # finding: VT-0205 severity=high


def reading(token):
    return jose_jwt.get_unverified_claims(token)  # finding: VT-0208 severity=low; no-finding: VT-0205


def checking(token, key):
    return jwt.decode(token, key, algorithms=["ES256"])  # no-finding
