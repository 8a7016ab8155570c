#include <oqs/oqs.h>
#include "crypto_api.h"

void crypto_kem_apples_keypair(unsigned char *box, unsigned char *pips);

int exchange(unsigned char *ct, unsigned char *pk, const unsigned char *their_ct)
{
    unsigned char sk[1763], ss[32];

    crypto_kem_sntrup761_keypair(pk, sk); // expect: c.pqclean.kem-keypair algorithm=NTRU-Prime function=keygen
    crypto_kem_sntrup761_enc(ct, ss, pk); // expect: c.pqclean.kem-enc algorithm=NTRU-Prime function=encapsulate
    crypto_kem_sntrup761_dec(ss, their_ct, sk); // expect: c.pqclean.kem-dec algorithm=NTRU-Prime private_key=secure-random
    PQCLEAN_MLKEM768_CLEAN_crypto_kem_enc(ct, ss, pk); // expect: c.pqclean.kem-enc algorithm=ML-KEM-768
    pqcrystals_kyber512_ref_keypair(pk, sk); // expect: c.pqclean.kem-keypair algorithm=Kyber512
    crypto_kem_apples_keypair(pk, sk); // expect-none
    return PQCLEAN_MLDSA65_AVX2_crypto_sign_signature(ct, 0, ss, 32, sk); // expect: c.pqclean.sign algorithm=ML-DSA-65 function=sign
}

OQS_KEM *collection(unsigned char *ct, unsigned char *ss, unsigned char *pk)
{
    OQS_SIG *sig = OQS_SIG_new("Dilithium3"); // expect: c.pqclean.oqs-new algorithm=Dilithium3
    OQS_SIG_free(sig); // expect-none
    OQS_SIG_falcon_512_keypair(pk, ss); // expect: c.pqclean.oqs-sig algorithm=FN-DSA-512 function=keygen
    OQS_KEM_ml_kem_1024_encaps(ct, ss, pk); // expect: c.pqclean.oqs-kem algorithm=ML-KEM-1024 function=encapsulate
    return OQS_KEM_new(OQS_KEM_alg_ml_kem_768); // expect: c.pqclean.oqs-new algorithm=ML-KEM-768
}
