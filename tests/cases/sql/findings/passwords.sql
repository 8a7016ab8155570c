CREATE ROLE clerk LOGIN PASSWORD 'tomato-7';  -- finding: VT-0302
CREATE ROLE clerk2 LOGIN;  -- no-finding
SET password_encryption = 'scram-sha-256';  -- no-finding
