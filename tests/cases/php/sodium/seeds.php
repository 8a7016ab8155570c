<?php

function pair_of_words(): string
{
    return sodium_crypto_sign_seed_keypair('0123456789abcdefghijklmnopqrstuv');  // expect: php.sodium.seed-keypair algorithm=Ed25519 function=keygen key=literal key_bits=256
}

function pair_of_file(): string
{
    $seed = file_get_contents('/run/secrets/seed');
    return sodium_crypto_box_seed_keypair($seed);  // expect: php.sodium.seed-keypair algorithm=X25519 key=file
}

function look_alike(Keys $keys): string
{
    return $keys->sodium_crypto_sign_seed_keypair('0123456789abcdefghijklmnopqrstuv');  // expect-none: php.sodium.seed-keypair
}
