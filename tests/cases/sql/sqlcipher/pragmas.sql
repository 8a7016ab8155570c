PRAGMA key = 'tomato';  -- expect: sql.sqlcipher.key password=literal
PRAGMA kdf_iter = 4000;  -- expect: sql.sqlcipher.kdf-iterations algorithm=PBKDF2 iterations=4000
PRAGMA cipher = 'aes-256-cbc';  -- expect: sql.sqlcipher.cipher algorithm=AES mode=CBC
PRAGMA cipher_hmac_algorithm = HMAC_SHA1;  -- expect: sql.sqlcipher.hmac algorithm=HMAC digest=SHA-1
PRAGMA foreign_keys = ON;  -- expect-none: sql.sqlcipher.key; expect-none: sql.sqlcipher.kdf-iterations
PRAGMA cache_size(4000);  -- expect-none: sql.sqlcipher.cipher; expect-none: sql.sqlcipher.hmac
