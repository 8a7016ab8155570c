SELECT hmac('order', 'written down for all to see', 'sha256');  -- finding: VT-0301
SELECT hmac('order', current_setting('app.key'), 'sha256');  -- no-finding
