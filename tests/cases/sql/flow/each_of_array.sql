CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  alg text;
BEGIN
  FOREACH alg IN ARRAY ARRAY['md5', 'sha384'] LOOP
    PERFORM digest(name, alg);  -- expect: sql.postgresql.digest algorithm=?
  END LOOP;
  RETURN name;
END;
$$ LANGUAGE plpgsql;
