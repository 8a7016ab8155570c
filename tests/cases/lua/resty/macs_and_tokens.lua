local hmac = require "resty.hmac"
local jwt = require "resty.jwt"
local secret = os.getenv("SECRET")
hmac:new("fixed", hmac.ALGOS.SHA1) -- expect: lua.resty.hmac digest=SHA-1 key=literal
hmac:new(secret, hmac.ALGOS.SHA256) -- expect: lua.resty.hmac digest=SHA-256
hmac:new(secret) -- expect: lua.resty.hmac digest=MD5
jwt:sign("fixed", { header = { typ = "JWT", alg = "HS256" }, payload = {} }) -- expect: lua.resty.jwt-sign algorithm=HMAC digest=SHA-256 key=literal
