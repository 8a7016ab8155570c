from itsdangerous import JSONWebSignatureSerializer
from itsdangerous import TimedJSONWebSignatureSerializer as Serializer


def tokens(settings):
    Serializer("abc-def-abc-def-1", expires_in=60)  # expect: python.itsdangerous.web-signature algorithm=HMAC key=literal
    JSONWebSignatureSerializer(settings.key)  # expect: python.itsdangerous.web-signature key=?
    settings.TimedJSONWebSignatureSerializer("abc-def-abc-def-1")  # expect-none: python.itsdangerous.web-signature
