import os
from flask import Flask

SECRET_KEY = "django-insecure-7d!x"  # expect: python.django.secret-key key=literal

app = Flask(__name__)  # expect-applied: python.flask.app
app.secret_key = "super secret"  # expect: python.flask.secret-key key=literal
app.config["SECRET_KEY"] = "super secret"  # expect: python.flask.secret-key key=literal
app.config["SESSION_NAME"] = "no secret"  # expect-none


def safely():
    other = Flask(__name__)
    other.secret_key = os.environ["KEY"]  # expect: python.flask.secret-key key=environment


class Box:
    pass


def of_our_own():
    box = Box()
    box.secret_key = "no flask"  # expect-none
    SECRET_KEY = "a variable of a function"  # expect-none: python.django.secret-key; expect-none: python.flask.app; expect-none: python.flask.secret-key
    return SECRET_KEY, box
