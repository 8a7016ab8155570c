import asyncssh
from garden import asyncssl


async def deliver(host, secret):
    await asyncssh.connect(host, known_hosts=None)  # expect: python.asyncssh.connect protocol=SSH certificate_check=disabled
    await asyncssh.connect(host, password="hunter2")  # expect: python.asyncssh.connect protocol=SSH password=literal
    await asyncssl.connect(host, known_hosts=None)  # expect-none
    await asyncssh.listen("", 8022)  # expect: python.asyncssh.listen protocol=SSH
    asyncssh.generate_private_key("ssh-rsa", key_size=1024)  # expect: python.asyncssh.generate-private-key algorithm=RSA key_bits=1024 function=keygen
    asyncssh.generate_private_key("ssh-ed25519")  # expect: python.asyncssh.generate-private-key algorithm=Ed25519
    asyncssh.read_private_key("id", secret)  # expect: python.asyncssh.read-private-key private_key=file password=?
    asyncssh.import_private_key("-----BEGIN KEY-----")  # expect: python.asyncssh.import-private-key private_key=literal
    print("asyncssh.connect(host, known_hosts=None)")  # expect-none
