CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  alg text := 'md5';
  best CONSTANT text := 'sha' || '512';
BEGIN
  PERFORM digest(name, alg);  -- expect: sql.postgresql.digest algorithm=MD5
  alg := 'sha256';
  PERFORM digest(name, alg);  -- expect: sql.postgresql.digest algorithm=SHA-256
  RETURN digest(name, best);  -- expect: sql.postgresql.digest algorithm=SHA-512
END;
$$ LANGUAGE plpgsql;
