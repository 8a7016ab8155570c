DO $$
DECLARE
  alg text := 'md5';
BEGIN
  PERFORM digest('x', alg);  -- expect: sql.postgresql.digest algorithm=MD5
EXCEPTION WHEN others THEN
  PERFORM digest('x', 'sha256');  -- expect: sql.postgresql.digest algorithm=SHA-256
END $$;
