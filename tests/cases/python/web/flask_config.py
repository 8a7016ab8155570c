# What is put into an application's configuration is what is asked of it by that name.
import os

import jwt
from flask import Flask

app = Flask(__name__)
app.config.update(
    TOKEN_KEY="a long text that signs tokens",
    TOKEN_WAY="HS256",
)
app.config.from_mapping(OTHER_KEY=os.environ["OTHER_KEY"])


def issue(user):
    return jwt.encode({"sub": user}, app.config["TOKEN_KEY"], algorithm=app.config["TOKEN_WAY"])  # expect: python.pyjwt.encode algorithm=HMAC key=literal


def issue_other(user):
    return jwt.encode({"sub": user}, app.config["OTHER_KEY"], algorithm="HS256")  # expect: python.pyjwt.encode algorithm=HMAC key=environment


def issue_unknown(user):
    return jwt.encode({"sub": user}, app.config["NO_KEY"], algorithm="HS256")  # expect: python.pyjwt.encode algorithm=HMAC key=?
