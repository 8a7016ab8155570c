"""Post-quantum keys, and a lattice of wood."""
from cryptography.hazmat.primitives.asymmetric import mlkem
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey
from garden import lattice


def exchange(seed):
    key = mlkem.MLKEM768PrivateKey.generate()  # expect: python.cryptography.lattice-generate algorithm=ML-KEM-768 function=keygen
    public = key.public_key()  # expect-applied: python.cryptography.lattice-public
    shared, sealed = public.encapsulate()  # expect: python.cryptography.lattice-encapsulate algorithm=ML-KEM-768 function=encapsulate
    key.decapsulate(sealed)  # expect: python.cryptography.lattice-decapsulate algorithm=ML-KEM-768 function=decapsulate
    mlkem.MLKEM1024PrivateKey.from_seed_bytes(seed)  # expect: python.cryptography.lattice-from-seed algorithm=ML-KEM-1024 private_key=?
    lattice.MLKEM768PrivateKey.generate()  # expect-none
    return shared


def sign(message):
    key = MLDSA65PrivateKey.generate()  # expect: python.cryptography.lattice-generate algorithm=ML-DSA-65
    signature = key.sign(message)  # expect: python.cryptography.lattice-sign algorithm=ML-DSA-65 function=sign
    key.public_key().verify(signature, message)  # expect: python.cryptography.lattice-verify algorithm=ML-DSA-65 function=verify
    return "MLDSA65PrivateKey.generate()"  # expect-none


def prehashed(message):
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec, utils
    import textwrap

    key = ec.generate_private_key(ec.SECP256R1())  # expect: python.cryptography.ec-generate curve=P-256
    key.sign(message, ec.ECDSA(utils.Prehashed(hashes.SHA1())))  # expect: python.cryptography.ec-sign digest=SHA-1; expect-applied: python.cryptography.prehashed
    serialization.load_pem_private_key(textwrap.dedent("""
        -----BEGIN EC PRIVATE KEY-----
    """).encode(), password=None)
    pem = textwrap.dedent("-----BEGIN EC PRIVATE KEY-----").encode()
    return serialization.load_pem_private_key(pem, password=None)  # expect: python.cryptography.load-private-key private_key=literal
