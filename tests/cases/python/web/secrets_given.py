import os

import tornado.web
import uuid
from fastapi import FastAPI
from flask import Flask
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware

shop = Flask(__name__)
shop.config.update(SECRET_KEY="abc-def-1")  # expect: python.flask.secret-key-given key=literal
shop.config.from_mapping(SECRET_KEY=os.environ["SHOP"])  # expect: python.flask.secret-key-given key=environment
shop.config.update(SECRET_KEY="abc-def-1", JWT_SECRET_KEY=os.environ["SHOP"])  # expect: python.flask.secret-key-given key=literal
shop.config.update(JWT_SECRET_KEY="abc-def-1")  # expect: python.flask.jwt-key-given key=literal
shop.config.update(DEBUG=True)  # expect-none
shop.config["JWT_SECRET_KEY"] = "abc-def-2"  # expect: python.flask.secret-key key=literal

board = FastAPI()  # expect-applied: python.starlette.app
board.add_middleware(SessionMiddleware, secret_key="abc-def-3")  # expect: python.starlette.session-secret key=literal
board.add_middleware(dict, secret_key="abc-def-3")  # expect-none
rooms = [Middleware(SessionMiddleware, secret_key="abc-def-9")]  # expect: python.starlette.middleware-secret key=literal
rooms.append(Middleware(SessionMiddleware, secret_key=os.environ["ROOM"]))  # expect: python.starlette.middleware-secret key=environment
rooms.append(Middleware(dict, secret_key="abc-def-9"))  # expect-none

tornado.web.Application([], cookie_secret="abc-def-4")  # expect: python.tornado.cookie-secret key=literal
tornado.web.Application([])  # expect-none


def reset(user):
    user.reset_token = uuid.uuid1()  # expect: python.random.uuid1 generator=predictable


class Settings(dict):
    def from_mapping(self, **given):
        return given

    def add_middleware(self, kind, **given):
        return given


def Application(cookie_secret):
    return cookie_secret


def FastAPI2():
    return Settings()


class uuid2:
    def uuid1(self):
        return 1


settings = Settings()
settings.update(SECRET_KEY="abc-def-5")  # expect-none: python.flask.secret-key-given
settings.update(JWT_SECRET_KEY="abc-def-5")  # expect-none: python.flask.jwt-key-given
FastAPI2()  # expect-none: python.starlette.app
settings.add_middleware(SessionMiddleware, secret_key="abc-def-6")  # expect-none: python.starlette.session-secret
Application(cookie_secret="abc-def-7")  # expect-none: python.tornado.cookie-secret


class Wrapped:
    class Middleware:
        pass


Wrapped.Middleware(SessionMiddleware, secret_key="abc-def-8")  # expect-none: python.starlette.middleware-secret
