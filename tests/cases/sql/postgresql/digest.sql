SELECT digest('order', 'sha256');  -- expect: sql.postgresql.digest algorithm=SHA-256
SELECT digest('order', 'md5');  -- expect: sql.postgresql.digest algorithm=MD5
SELECT encode(digest(convert_to(name, 'UTF8'), 'sha1'), 'hex') FROM people;  -- expect: sql.postgresql.digest algorithm=SHA-1
SELECT public.digest(name, 'sha512') FROM people;  -- expect: sql.postgresql.digest algorithm=SHA-512
SELECT hmac('order', 'hard-coded', 'sha256');  -- expect: sql.postgresql.hmac digest=SHA-256 key=literal
SELECT hmac('order', current_setting('app.key'), 'md5');  -- expect: sql.postgresql.hmac digest=MD5 key=?
SELECT sha256('x'::bytea);  -- expect: sql.postgresql.sha algorithm=SHA-256
SELECT sha512('x'::bytea);  -- expect: sql.postgresql.sha algorithm=SHA-512
SELECT shop.digest('order', 'md5');  -- expect-none: sql.postgresql.digest
SELECT shop.hmac('order', 'k', 'md5');  -- expect-none: sql.postgresql.hmac
SELECT shop.sha256('x');  -- expect-none: sql.postgresql.sha
