"""A transport's own login."""
import paramiko


def login(host):
    transport = paramiko.Transport((host, 22))  # expect: python.paramiko.transport password=literal
    transport.connect(None, "root", "open sesame")  # expect-applied: python.paramiko.transport-connect
