import hmac
import socket
import urllib.request


class Store:
    def recv(self, size):
        return b"fixed"


def received(message):
    peer = socket.create_connection(("keys", 1))  # expect-applied: python.stdlib.socket
    hmac.new(peer.recv(32), message, "sha256")  # expect: python.hashlib.hmac-new key=network; expect-applied: python.stdlib.received


def fetched(message):
    answer = urllib.request.urlopen("http://keys/1")  # expect-applied: python.stdlib.opened
    hmac.new(answer.read(), message, "sha256")  # expect: python.hashlib.hmac-new key=network; expect-applied: python.stdlib.response


def own(message):
    hmac.new(Store().recv(32), message, "sha256")  # expect: python.hashlib.hmac-new key=literal


class Own:
    def create_connection(self, place):
        return Store()

    def urlopen(self, place):
        return open(place)

    def read(self):
        return b"fixed"


def others():
    Own().create_connection(("keys", 1))  # expect-none: python.stdlib.socket
    Store().recv(32)  # expect-none: python.stdlib.received
    Own().urlopen("http://keys/1")  # expect-none: python.stdlib.opened
    Own().read()  # expect-none: python.stdlib.response
