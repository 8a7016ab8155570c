# What is put into an application's configuration is what is asked of it by that name.
import hashlib
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


# What a class says in capitals goes there, too.
class Base:
    PASSWORD_KEY = "a text that stands in a class"
    ROUNDS = 1200
    low_key = "in small letters"


class Live(Base):
    ROUNDS = 600_000
    OPEN_KEY = os.environ["OPEN_KEY"]


live = Flask("live")
live.config.from_object(Live)
live.config.from_object(Base if os.environ.get("OLD") else None)
other = Flask("other")
other.config.from_object(Live)


def issue_by_class(user):
    first = jwt.encode({"sub": user}, other.config["PASSWORD_KEY"], algorithm="HS256")  # expect: python.pyjwt.encode algorithm=HMAC key=literal
    second = jwt.encode({"sub": user}, other.config["OPEN_KEY"], algorithm="HS256")  # expect: python.pyjwt.encode algorithm=HMAC key=environment
    third = jwt.encode({"sub": user}, other.config["low_key"], algorithm="HS256")  # expect: python.pyjwt.encode algorithm=HMAC key=?
    return first, second, third


def stretched(word):
    salt = os.urandom(16)
    return hashlib.pbkdf2_hmac("sha256", word, salt, other.config["ROUNDS"])  # expect: python.hashlib.pbkdf2-hmac iterations=600000


def perhaps_stretched(word):
    salt = os.urandom(16)
    return hashlib.pbkdf2_hmac("sha256", word, salt, live.config["ROUNDS"])  # expect: python.hashlib.pbkdf2-hmac iterations=?
