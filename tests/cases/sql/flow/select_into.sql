CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  alg text;
  other text;
BEGIN
  SELECT 'md5', 'sha256' INTO alg, other;
  PERFORM digest(name, alg);  -- expect: sql.postgresql.digest algorithm=MD5
  PERFORM digest(name, other);  -- expect: sql.postgresql.digest algorithm=SHA-256
  SELECT setting INTO alg FROM settings;
  RETURN digest(name, alg);  -- expect: sql.postgresql.digest algorithm=?
END;
$$ LANGUAGE plpgsql;
