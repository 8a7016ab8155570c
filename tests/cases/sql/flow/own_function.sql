CREATE FUNCTION digest(a text, b text) RETURNS text AS $$
BEGIN
  RETURN a;
END;
$$ LANGUAGE plpgsql;
SELECT digest('order', 'md5');  -- expect-none: sql.postgresql.digest
