module Fair
  module JWT
    def self.encode(load, secret, name) = load
    def self.decode(token, key) = token
  end
end

def ride(load, secret)
  Fair::JWT.encode(load, secret, "HS256")  # expect-none: ruby.jwt.encode
  Fair::JWT.decode(load, secret)  # expect-none: ruby.jwt.decode
end
