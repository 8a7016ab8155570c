"""Passwords of directories and keys of clouds."""
import os

import boto3
import ldap
from django.contrib.auth.hashers import get_hasher
from signxml import XMLSigner


def used(host):
    directory = ldap.initialize(host)
    directory.simple_bind_s("cn=kiosk", "k1osk-door")  # expect: python.ldap.bind password=literal; finding: VT-0302
    directory.simple_bind_s()  # expect-none: python.ldap.bind
    boto3.client("s3", aws_access_key_id="kiosk", aws_secret_access_key="k1osk/door+k1osk/door")  # expect: python.boto3.secret secret=literal; finding: VT-0301
    boto3.client("s3", aws_access_key_id="kiosk", aws_secret_access_key=os.environ["DOOR"])  # expect: python.boto3.secret secret=environment; no-finding: VT-0301
    boto3.client("s3")  # expect-none: python.boto3.secret
    get_hasher("pbkdf2_sha256").encode("pw", os.urandom(16), iterations=1000)  # expect: python.django.get-hasher algorithm=PBKDF2 iterations=1000; finding: VT-0402; finding: VT-0302
    get_hasher("argon2")  # expect-none: python.django.get-hasher
    XMLSigner(signature_algorithm="rsa-sha1")  # expect: python.signxml.signer algorithm=RSA digest=SHA-1; finding: VT-0203
    XMLSigner(signature_algorithm="rsa-sha256")  # expect: python.signxml.signer algorithm=RSA digest=SHA-256
    XMLSigner()  # expect-none: python.signxml.signer
