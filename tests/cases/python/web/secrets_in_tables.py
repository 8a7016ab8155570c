import os

from fastapi_users.authentication import JWTStrategy
from flask import Flask
from quart import Quart

shop = Flask(__name__)
shop.config.update({"SECRET_KEY": "abc-def-1"})  # expect: python.flask.secret-key-in-table key=literal
shop.config.update({"SECRET_KEY": "abc-def-1", "JWT_SECRET_KEY": os.environ["SHOP"]})  # expect: python.flask.secret-key-in-table key=literal
shop.config.update({"JWT_SECRET_KEY": "abc-def-1"})  # expect: python.flask.jwt-key-in-table key=literal
shop.config.from_mapping({"DEBUG": True, "SECRET_KEY": os.environ["SHOP"]})  # expect: python.flask.secret-key-in-table key=environment
shop.config.update({"DEBUG": True})  # expect-none
shop.config["WTF_CSRF_SECRET_KEY"] = "abc-def-2"  # expect: python.flask.secret-key key=literal

board = Quart(__name__)
board.secret_key = "abc-def-3"  # expect: python.flask.secret-key key=literal

SIMPLE_JWT = {"ALGORITHM": "HS256", "SIGNING_KEY": "abc-def-4"}  # expect: python.simplejwt.signing-key key=literal


def strategy():
    return JWTStrategy(secret="abc-def-5", lifetime_seconds=60)  # expect: python.fastapi-users.strategy key=literal


class Settings(dict):
    pass


settings = Settings()
settings.update({"SECRET_KEY": "abc-def-6"})  # expect-none: python.flask.secret-key-in-table
settings.update({"JWT_SECRET_KEY": "abc-def-6"})  # expect-none: python.flask.jwt-key-in-table


class Other:
    def JWTStrategy(self, secret):
        return secret


def local():
    Other().JWTStrategy(secret="abc-def-7")  # expect-none: python.fastapi-users.strategy
    SIMPLE_JWT = {"SIGNING_KEY": "abc-def-8"}  # expect-none: python.simplejwt.signing-key
    return SIMPLE_JWT
