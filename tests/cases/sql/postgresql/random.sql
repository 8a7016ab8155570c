SELECT random();  -- expect: sql.postgresql.random generator=predictable
SELECT setseed(0.5);  -- expect: sql.postgresql.setseed generator=predictable
SELECT shop.random();  -- expect-none: sql.postgresql.random
SELECT shop.setseed(0.5);  -- expect-none: sql.postgresql.setseed
SELECT hmac('order', gen_random_bytes(32), 'sha256');  -- expect: sql.postgresql.hmac key=secure-random
SELECT hmac('order', random()::text, 'sha256');  -- expect: sql.postgresql.hmac key=predictable-random
