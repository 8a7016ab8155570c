CREATE OR REPLACE FUNCTION sealed(name text, alg text) RETURNS text AS $$
BEGIN
  RETURN digest(name, alg);  -- expect: sql.postgresql.digest algorithm=MD5
END;
$$ LANGUAGE plpgsql;
