import os


class Config:
    SECRET_KEY = "a text that all know"  # expect: python.django.secret-key key=literal
    DEBUG = False


class Production(Config):
    JWT_SECRET_KEY = os.environ["JWT_SECRET_KEY"]  # expect: python.django.secret-key key=environment


def settings():
    class Inner:
        SECRET_KEY = "a text"  # expect-none: python.django.secret-key

    SECRET_KEYS = ["a text"]  # expect-none: python.django.secret-key
    return Inner, SECRET_KEYS
