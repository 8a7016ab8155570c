import { ec as EC, eddsa } from 'elliptic';
import elliptic from 'elliptic';
class Other { sign(x) { return x; } genKeyPair() { return 1; } }
new Other().sign('m'); // expect-none
new Other().genKeyPair(); // expect-none

const curve = new EC('secp256k1'); // expect: javascript.elliptic.ec algorithm=EC curve=secp256k1
curve.genKeyPair(); // expect: javascript.elliptic.genkeypair algorithm=EC curve=secp256k1 function=keygen
curve.sign('m', 'c0ffee'); // expect: javascript.elliptic.sign algorithm=ECDSA curve=secp256k1 private_key=literal
curve.verify('m', 's', theirs()); // expect: javascript.elliptic.verify algorithm=ECDSA function=verify
new elliptic.ec('p256'); // expect: javascript.elliptic.ec curve=P-256
new eddsa('ed25519'); // expect: javascript.elliptic.eddsa algorithm=Ed25519
