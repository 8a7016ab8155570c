-- digest('x', 'md5') in a comment
/* SELECT md5('x') */
CREATE EXTENSION pgcrypto;  -- expect-none
CREATE TABLE files (md5 char(32), sha1 text, random int);  -- expect-none
CREATE INDEX md5 ON files (md5);  -- expect-none
INSERT INTO digest (md5, sha1) VALUES ('digest(x, ''md5'')', 'md5(x)');  -- expect-none
GRANT EXECUTE ON FUNCTION md5(text) TO clerk;  -- expect-none
REVOKE ALL ON FUNCTION digest(text, text) FROM public;  -- expect-none
COMMENT ON FUNCTION digest(text, text) IS 'md5(x)';  -- expect-none
DROP FUNCTION IF EXISTS digest(text, text);  -- expect-none
SELECT md5, sha1 FROM files WHERE random > 3;  -- expect-none
