# Modules of other packages, and functions of our own, that are called like those of the library.
import house.paramiko as m0


def all_of_them(a):
    m0.SSHClient()  # expect-none: python.paramiko.client
    m0.Transport()  # expect-none: python.paramiko.transport
    m0.AutoAddPolicy()  # expect-none: python.paramiko.policy
    m0.SSHClient.set_missing_host_key_policy(a)  # expect-none: python.paramiko.host-key-policy
    m0.SSHClient.connect(a, a, a, a)  # expect-none: python.paramiko.connect
    m0.Transport.connect(a, a, a)  # expect-none: python.paramiko.transport-connect
    m0.RSAKey.generate(a)  # expect-none: python.paramiko.rsa-generate
    m0.DSSKey.generate(a)  # expect-none: python.paramiko.dss-generate
    m0.ECDSAKey.generate(a, a, a)  # expect-none: python.paramiko.ecdsa-generate
    m0.RSAKey.from_private_key_file(a, a)  # expect-none: python.paramiko.load-key
