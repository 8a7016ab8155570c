SELECT AES_ENCRYPT("text", "key");  -- expect: sql.mysql.aes-encrypt-ecb algorithm=AES mode=ECB key=literal
SELECT AES_DECRYPT(box, @k) FROM boxes;  -- expect: sql.mysql.aes-decrypt-ecb mode=ECB key=?
SET block_encryption_mode = 'aes-256-cbc';  -- expect: sql.mysql.block-encryption-mode algorithm=AES key_bits=256 mode=CBC
SET @@session.block_encryption_mode = 'aes-128-ecb';  -- expect: sql.mysql.block-encryption-mode mode=ECB
SET @iv = RANDOM_BYTES(16);  -- expect: sql.mysql.random-bytes generator=secure
SELECT AES_ENCRYPT('text', 'key', @iv);  -- expect: sql.mysql.aes-encrypt algorithm=AES mode=absent-property iv=secure-random
SELECT AES_DECRYPT(box, 'key', '0123456789abcdef') FROM boxes;  -- expect: sql.mysql.aes-decrypt iv=literal
SELECT DES_ENCRYPT('text', 'key');  -- expect: sql.mysql.des algorithm=3DES key=literal
SELECT shop.AES_ENCRYPT('a', 'b'), shop.AES_DECRYPT('a', 'b');  -- expect-none: sql.mysql.aes-encrypt-ecb; expect-none: sql.mysql.aes-decrypt-ecb
SELECT shop.AES_ENCRYPT('a', 'b', 'c'), shop.AES_DECRYPT('a', 'b', 'c');  -- expect-none: sql.mysql.aes-encrypt; expect-none: sql.mysql.aes-decrypt
SET sql_mode = 'aes-256-cbc';  -- expect-none: sql.mysql.block-encryption-mode
SELECT shop.DES_ENCRYPT('a', 'b'), shop.RANDOM_BYTES(3);  -- expect-none: sql.mysql.des; expect-none: sql.mysql.random-bytes
