import { ml_kem768 } from "@noble/post-quantum/ml-kem.js";
import { ml_dsa65 } from "@noble/post-quantum/ml-dsa";
import { slh_dsa_sha2_128f as trees } from "@noble/post-quantum/slh-dsa.js";
import { ml_kem512 } from "./garden.js";

export function exchange() {
  const pair = ml_kem768.keygen(); // expect: javascript.noble-post-quantum.keygen algorithm=ML-KEM-768 function=keygen
  const sealed = ml_kem768.encapsulate(pair.publicKey); // expect: javascript.noble-post-quantum.kem algorithm=ML-KEM-768 function=encapsulate
  ml_kem512.keygen(); // expect-none
  return ml_kem768.decapsulate(sealed.cipherText, pair.secretKey); // expect: javascript.noble-post-quantum.kem function=decapsulate
}

export function sign(message, key) {
  console.log("ml_dsa65.sign(message, key)"); // expect-none
  trees.keygen(); // expect: javascript.noble-post-quantum.keygen algorithm=SLH-DSA-SHA2-128f
  return ml_dsa65.sign(message, key); // expect: javascript.noble-post-quantum.signature algorithm=ML-DSA-65 function=sign
}
