SELECT encrypt_iv('text', key, gen_random_bytes(16), 'aes-cbc') FROM keys;  -- finding: VT-0111
SELECT encrypt('text', key, 'aes-ecb') FROM keys;  -- finding: VT-0110
SELECT encrypt_iv('text', key, '0123456789abcdef', 'aes-cbc') FROM keys;  -- finding: VT-0310; finding: VT-0111
