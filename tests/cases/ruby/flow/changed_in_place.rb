require "openssl"

def fill(key, rest)
  key << "not-so-secret-but-long"
  rest.replace(File.binread("/etc/key"))
end

def tag(body)
  key = +""
  read = String.new
  fill(key, read)
  OpenSSL::HMAC.digest("sha256", key, body)  # finding: VT-0301
  OpenSSL::HMAC.digest("sha256", read, body)  # no-finding: VT-0301
end

# A variable that is set anew is the method's own.
def other(text)
  text = text + "!"
  text << "more"
end

def tag_of_read(body)
  key = File.binread("/etc/key")
  other(key)
  OpenSSL::HMAC.digest("sha256", key, body)  # no-finding: VT-0301
end

USUAL = { rounds: 900_000 }
few = USUAL.dup
few[:rounds] = 1000
OpenSSL::KDF.pbkdf2_hmac(ENV["P"], salt: OpenSSL::Random.random_bytes(16), iterations: USUAL[:rounds], length: 32, hash: "sha256")  # no-finding: VT-0402
OpenSSL::KDF.pbkdf2_hmac(ENV["P"], salt: OpenSSL::Random.random_bytes(16), iterations: few[:rounds], length: 32, hash: "sha256")  # finding: VT-0402
