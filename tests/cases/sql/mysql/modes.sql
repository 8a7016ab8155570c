SET block_encryption_mode = 'aes-128-ecb';  -- finding: VT-0110
SET block_encryption_mode = 'aes-256-cbc';  -- finding: VT-0111; no-finding: VT-0110
