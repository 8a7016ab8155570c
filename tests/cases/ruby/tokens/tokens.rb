def issue(load, secret)
  JWT.encode(load, secret, "HS512")  # expect: ruby.jwt.encode algorithm=HMAC digest=SHA-512
  JWT.encode(load, secret)  # expect: ruby.jwt.encode algorithm=HMAC digest=SHA-256
end

def read(token, key)
  JWT.decode(token, key, true, algorithm: "RS256")  # expect: ruby.jwt.decode algorithm=RSA function=verify
  JWT.decode(token, key, true, { algorithm: "ES256" })  # expect: ruby.jwt.decode algorithm=ECDSA
end
