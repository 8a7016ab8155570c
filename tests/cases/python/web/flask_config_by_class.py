# The same where nothing else of the file speaks of what is asked.
import hashlib

from flask import Flask, request


class Config:
    PEPPER = "all words are given the same"
    OTHER = b"as these are"


app = Flask(__name__)
app.config.from_object(Config)


@app.route("/members", methods=["POST"])
def join():
    salt = app.config["PEPPER"].encode()
    return hashlib.pbkdf2_hmac("sha256", request.form["word"].encode(), salt, 600_000).hex()  # expect: python.hashlib.pbkdf2-hmac salt=literal


@app.route("/guests", methods=["POST"])
def visit():
    salt = app.config["NOTHING"]
    return hashlib.pbkdf2_hmac("sha256", request.form["word"].encode(), salt, 600_000).hex()  # expect: python.hashlib.pbkdf2-hmac salt=?


class Stored:
    def __init__(self):
        self.SECRET_KEY = "a text of each object"
        self.ROUNDS = 1200


small = Flask("small")
small.config.from_object(Stored())  # expect: python.flask.secret-key-in-table key=literal
beside = Flask("beside")
beside.config.update(SECRET_KEY="a text that signs", ROUNDS=2400)  # expect: python.flask.secret-key-given key=literal
mapped = Flask("mapped")
mapped.config.from_mapping({"SECRET_KEY": "a text that signs", "ROUNDS": 4800})  # expect: python.flask.secret-key-in-table key=literal


def stretched(word, salt):
    first = hashlib.pbkdf2_hmac("sha256", word, salt, small.config["ROUNDS"])  # expect: python.hashlib.pbkdf2-hmac iterations=1200
    second = hashlib.pbkdf2_hmac("sha256", word, salt, beside.config["ROUNDS"])  # expect: python.hashlib.pbkdf2-hmac iterations=2400
    third = hashlib.pbkdf2_hmac("sha256", word, salt, mapped.config["ROUNDS"])  # expect: python.hashlib.pbkdf2-hmac iterations=4800
    return first, second, third
