import hashlib


class Settings:
    pass


settings = Settings()
settings.name = "md5"


def configure():
    settings.name = "sha256"


def digest(data):
    return hashlib.new(settings.name, data).hexdigest()  # expect: python.hashlib.new algorithm=SHA-256


configure()
digest(b"a")
