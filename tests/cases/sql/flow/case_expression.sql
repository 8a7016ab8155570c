CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  level int := 2;
  alg text := CASE level WHEN 1 THEN 'md5' WHEN 2 THEN 'sha224' ELSE 'sha1' END;
BEGIN
  RETURN digest(name, alg);  -- expect: sql.postgresql.digest algorithm=SHA-224
END;
$$ LANGUAGE plpgsql;
