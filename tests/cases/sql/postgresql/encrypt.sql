SELECT encrypt('text', 'sixteen byte key', 'aes');  -- expect: sql.postgresql.encrypt algorithm=AES mode=CBC padding=PKCS7 key=literal key_bits=128 iv=zero
SELECT encrypt('text', 'key', 'bf-ecb/pad:none');  -- expect: sql.postgresql.encrypt algorithm=Blowfish mode=ECB padding=NoPadding iv=absent-property
SELECT decrypt(secret, 'sixteen byte key', 'aes-ecb') FROM box;  -- expect: sql.postgresql.decrypt algorithm=AES mode=ECB
SELECT encrypt_iv('text', key, gen_random_bytes(16), 'aes-cbc/pad:pkcs') FROM keys;  -- expect: sql.postgresql.encrypt-iv mode=CBC iv=secure-random iv_bits=128; expect: sql.postgresql.random-bytes generator=secure
SELECT decrypt_iv('text', key, '\\x00', 'aes-cbc') FROM keys;  -- expect: sql.postgresql.decrypt-iv mode=CBC iv=literal
SELECT encrypt('text', 'salt');  -- expect-none: sql.postgresql.encrypt
SELECT shop.decrypt('text', 'key', 'aes');  -- expect-none: sql.postgresql.decrypt
SELECT shop.encrypt_iv('text', 'key', 'iv', 'aes');  -- expect-none: sql.postgresql.encrypt-iv
SELECT shop.decrypt_iv('text', 'key', 'iv', 'aes');  -- expect-none: sql.postgresql.decrypt-iv
SELECT shop.gen_random_bytes(16);  -- expect-none: sql.postgresql.random-bytes
