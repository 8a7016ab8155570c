require "openssl"

def rounds(file)
  count = 1000
  while (line = file.gets)
    count = 900_000
    break if line.start_with?("#")
    count = 800_000
  end
  count
end

def tried
  count = 1000
  begin
    count = 900_000
    raise "no"
  rescue StandardError
    nil
  end
  OpenSSL::PKCS5.pbkdf2_hmac(ENV["P"], OpenSSL::Random.random_bytes(16), count, 32, "sha256")  # no-finding: VT-0402
end

def left
  loop do
    count = 1000
    break count if count > 10
    count = 900_000
  end
end

def set
  count = 0
  while true
    count = 1000
    break if count > 10
    count = 900_000
  end
  OpenSSL::PKCS5.pbkdf2_hmac(ENV["P"], OpenSSL::Random.random_bytes(16), count, 32, "sha256")  # finding: VT-0402
end
