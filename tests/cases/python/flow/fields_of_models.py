"""Defaults that a field of a model describes."""
import hashlib
import os

from pydantic import BaseModel, Field


def usual():
    return 640


class Costs(BaseModel):
    plain: int = 600
    first: int = Field(610, gt=1)
    named: int = Field(gt=1, default=620)
    made: int = Field(default_factory=usual)
    asked: int = Field(...)
    open_to: int = Field(gt=1)


salt = os.urandom(16)


def derive(costs: Costs):
    hashlib.pbkdf2_hmac("sha256", b"", salt, costs.plain)  # expect: python.hashlib.pbkdf2-hmac iterations=600
    hashlib.pbkdf2_hmac("sha256", b"", salt, costs.first)  # expect: python.hashlib.pbkdf2-hmac iterations=610
    hashlib.pbkdf2_hmac("sha256", b"", salt, costs.named)  # expect: python.hashlib.pbkdf2-hmac iterations=620
    hashlib.pbkdf2_hmac("sha256", b"", salt, costs.made)  # expect: python.hashlib.pbkdf2-hmac iterations=640
    hashlib.pbkdf2_hmac("sha256", b"", salt, costs.asked)  # expect: python.hashlib.pbkdf2-hmac iterations=?
    hashlib.pbkdf2_hmac("sha256", b"", salt, costs.open_to)  # expect: python.hashlib.pbkdf2-hmac iterations=?


hashlib.pbkdf2_hmac("sha256", b"", salt, Costs(first=7, asked=1, open_to=1).first)  # expect: python.hashlib.pbkdf2-hmac iterations=7
