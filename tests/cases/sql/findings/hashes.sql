SELECT digest('order', 'md5');  -- finding: VT-0201
SELECT digest('order', 'sha1');  -- finding: VT-0202
SELECT digest('order', 'sha256');  -- no-finding
