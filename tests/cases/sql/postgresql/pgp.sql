SELECT pgp_sym_encrypt('text', 'pass phrase');  -- expect: sql.postgresql.pgp-sym-encrypt cipher=AES key_bits=128 password=literal
SELECT pgp_sym_encrypt('text', 'pass phrase', 'cipher-algo=aes256, s2k-mode=3');  -- expect: sql.postgresql.pgp-sym-encrypt cipher=AES key_bits=256
SELECT pgp_sym_encrypt('text', current_setting('k'), 'cipher-algo=3des');  -- expect: sql.postgresql.pgp-sym-encrypt cipher=3DES password=?
SELECT pgp_sym_decrypt(box, 'pass phrase') FROM boxes;  -- expect: sql.postgresql.pgp-sym-decrypt password=literal
SELECT shop.pgp_sym_encrypt('text', 'pass phrase');  -- expect-none: sql.postgresql.pgp-sym-encrypt
SELECT shop.pgp_sym_decrypt('text', 'pass phrase');  -- expect-none: sql.postgresql.pgp-sym-decrypt
