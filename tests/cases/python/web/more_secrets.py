"""Secrets of sessions and tokens, by the framework that is given them."""
import os

from flask import Flask
from litestar.middleware.session.client_side import CookieBackendConfig
from litestar.security.jwt import JWTAuth
from pyramid.authentication import AuthTktAuthenticationPolicy
from secure_cookie.cookie import SecureCookie


def used(request, text):
    CookieBackendConfig(secret=b"the miller's son")  # expect: python.litestar.secret key=literal
    JWTAuth(token_secret="the miller's daughter", retrieve_user_handler=print)  # expect: python.litestar.secret key=literal
    JWTAuth(token_secret=os.environ["MILL"], retrieve_user_handler=print)  # expect: python.litestar.secret key=environment
    AuthTktAuthenticationPolicy("the miller's cat", hashalg="sha512")  # expect: python.pyramid.ticket key=literal
    SecureCookie({"a": 1}, "the miller's mule")  # expect: python.securecookie.secret key=literal
    SecureCookie.load_cookie(request, secret_key="the miller's mule")  # expect: python.securecookie.load key=literal
    SecureCookie.unserialize(text, "the miller's mule")  # expect: python.securecookie.unserialize key=literal
    app = Flask("mill")
    app.config.update(BCRYPT_LOG_ROUNDS=4)  # expect: python.flask.bcrypt-rounds-given algorithm=bcrypt cost=4
    app.config.update(MILL_LOG_ROUNDS=4)  # expect-none


class Mill:
    def grind(self, *all, **more):
        return self

    JWTAuth = AuthTktAuthenticationPolicy = SecureCookie = load_cookie = unserialize = update = grind


def look_alikes(request):
    mill = Mill()
    mill.JWTAuth(token_secret="the miller's daughter")  # expect-none: python.litestar.secret
    mill.AuthTktAuthenticationPolicy("the miller's cat")  # expect-none: python.pyramid.ticket
    mill.SecureCookie({}, "the miller's mule")  # expect-none: python.securecookie.secret
    mill.load_cookie(request, secret_key="the miller's mule")  # expect-none: python.securecookie.load
    mill.unserialize(request, "the miller's mule")  # expect-none: python.securecookie.unserialize
    mill.update(BCRYPT_LOG_ROUNDS=4)  # expect-none: python.flask.bcrypt-rounds-given
