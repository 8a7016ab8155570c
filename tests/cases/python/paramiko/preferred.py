"""Which ciphers and MACs a transport offers."""
import paramiko


class Options:
    ciphers = digests = ()


class Door:
    def get_security_options(self):
        return Options()


def offered(host):
    transport = paramiko.Transport((host, 22))  # expect: python.paramiko.transport protocol=SSH
    transport.get_security_options().ciphers = ("3des-cbc", "aes128-cbc")  # expect: python.paramiko.ciphers algorithm=3DES mode=CBC role=authenticated; expect-applied: python.paramiko.options; no-finding: VT-0111
    options = transport.get_security_options()  # expect-applied: python.paramiko.options
    options.digests = ["hmac-md5", "hmac-sha2-512"]  # expect: python.paramiko.digests algorithm=HMAC digest=MD5
    paramiko.Transport._preferred_ciphers = ("arcfour256",)  # expect: python.paramiko.ciphers algorithm=RC4
    paramiko.Transport._preferred_macs = ("hmac-sha2-256",)  # expect: python.paramiko.digests algorithm=HMAC digest=SHA-256
    Door().get_security_options().ciphers = ("3des-cbc",)  # expect-none: python.paramiko.options; expect-none: python.paramiko.ciphers
    Options().digests = ("hmac-md5",)  # expect-none: python.paramiko.digests
