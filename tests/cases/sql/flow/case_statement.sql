CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  level int := 1;
  alg text;
BEGIN
  CASE level
    WHEN 1 THEN alg := 'sha512';
    ELSE alg := 'md5';
  END CASE;
  RETURN digest(name, alg);  -- expect: sql.postgresql.digest algorithm=SHA-512
END;
$$ LANGUAGE plpgsql;
