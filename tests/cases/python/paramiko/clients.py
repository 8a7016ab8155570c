import paramiko
from paramiko.client import AutoAddPolicy


class Trusting(paramiko.MissingHostKeyPolicy):
    def missing_host_key(self, client, hostname, key):  # expect: python.paramiko.own-policy certificate_check=disabled
        return


class Asking(paramiko.MissingHostKeyPolicy):
    def missing_host_key(self, client, hostname, key):  # expect-none
        if hostname not in client.known:
            raise paramiko.SSHException(hostname)


class Club:
    def set_missing_host_key_policy(self, policy):
        self.policy = policy


def connect(host):
    client = paramiko.SSHClient()  # expect: python.paramiko.client password=literal password_bits=64 protocol=SSH
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # expect: python.paramiko.host-key-policy certificate_check=disabled
    client.connect(host, username="root", password="changeit")  # expect-applied: python.paramiko.connect
    other = paramiko.SSHClient()  # expect: python.paramiko.client protocol=SSH
    other.set_missing_host_key_policy(AutoAddPolicy)  # expect: python.paramiko.host-key-policy certificate_check=disabled
    other.load_system_host_keys()  # expect-none
    strict = paramiko.SSHClient()  # expect: python.paramiko.client protocol=SSH
    strict.set_missing_host_key_policy(paramiko.RejectPolicy())  # expect: python.paramiko.host-key-policy certificate_check=enabled; expect-applied: python.paramiko.policy
    Club().set_missing_host_key_policy(paramiko.AutoAddPolicy())  # expect-none
    paramiko.Transport((host, 22))  # expect: python.paramiko.transport protocol=SSH


def keys():
    paramiko.RSAKey.generate(1024)  # expect: python.paramiko.rsa-generate algorithm=RSA function=keygen key_bits=1024
    paramiko.DSSKey.generate()  # expect: python.paramiko.dss-generate algorithm=DSA function=keygen key_bits=1024
    paramiko.ECDSAKey.generate(bits=384)  # expect: python.paramiko.ecdsa-generate algorithm=ECDSA curve=P-384 function=keygen
    paramiko.RSAKey.from_private_key_file("id_rsa", password="changeit")  # expect: python.paramiko.load-key algorithm=RSA material=private-key password=literal password_bits=64
    paramiko.Ed25519Key.from_private_key_file("id_ed25519")  # expect: python.paramiko.load-key algorithm=Ed25519 material=private-key
