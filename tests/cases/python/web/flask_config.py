# What is put into an application's configuration is what is asked of it by that name.
import os

import jwt
from flask import Flask, current_app

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


def issue_or_else(user):
    key = app.config.get("OLD_KEY", "a text for when there is none")
    return jwt.encode({"sub": user}, key, algorithm="HS256")  # expect: python.pyjwt.encode algorithm=HMAC key=literal


def issue_what_is_set(user):
    key = app.config.get("TOKEN_WAY", "none") + "-signed-with-that"
    return jwt.encode({"sub": user}, key, algorithm="HS256")  # expect: python.pyjwt.encode algorithm=HMAC key=literal key_bits=176


def issue_there(user):
    key = current_app.config.get("OLD_KEY", "a text for when there is none")
    return jwt.encode({"sub": user}, key, algorithm="HS256")  # expect: python.pyjwt.encode algorithm=HMAC key=literal


def issue_with_none(user):
    return jwt.encode({"sub": user}, current_app.config.get("OLD_KEY"), algorithm="HS256")  # expect: python.pyjwt.encode algorithm=HMAC key=?
