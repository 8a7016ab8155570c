CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
BEGIN
  PERFORM digest(name, substring('xsha256' from 2));  -- expect: sql.postgresql.digest algorithm=?
  PERFORM digest(name, split_part('md5,sha512', ',', 2));  -- expect: sql.postgresql.digest algorithm=?
  RETURN digest(name, format('sha%s', 384));  -- expect: sql.postgresql.digest algorithm=?
END;
$$ LANGUAGE plpgsql;
