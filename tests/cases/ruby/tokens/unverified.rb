require 'jwt'
JWT.decode(token, nil, false)  # expect: ruby.jwt.decode-unchecked algorithm=No-Signature function=verify; finding: VT-0205
JWT.decode(token, key, true, algorithm: 'HS256')  # expect: ruby.jwt.decode algorithm=HMAC digest=SHA-256 function=verify key=?
JWT.decode(token, key, true, { algorithm: 'HS256' })  # expect: ruby.jwt.decode algorithm=HMAC digest=SHA-256 function=verify key=?
JWT.encode(claims, nil, 'none')  # expect: ruby.jwt.encode algorithm=No-Signature function=sign key=absent; finding: VT-0205
