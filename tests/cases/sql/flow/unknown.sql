CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
BEGIN
  RETURN digest(name, (SELECT alg FROM settings LIMIT 1));  -- expect: sql.postgresql.digest algorithm=?
END;
$$ LANGUAGE plpgsql;
