"""Contexts for a service: who asks for them is handed on to a framework, or is a method called like a variable."""
import ssl


def outside(names=True):
    context = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=disabled role=unreached
    if not names:
        context.check_hostname = False
    return context


def inside(names=True):
    context = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=disabled; expect-none: python.ssl.default-context role=unreached
    if not names:
        context.check_hostname = False
    return context


class Hall:
    def __init__(self, strict=True):
        self.strict = strict

    def door(self):
        door = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=disabled role=unreached
        if not self.strict:
            door.check_hostname = False
        return door

    def enter(self):
        door = self.door()
        return door
