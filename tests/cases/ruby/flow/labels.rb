require "openssl"

OLD = %w[archive tape].freeze

def rounds(of)
  count = case of
          when Integer then 900_000
          else 1000
          end
  OpenSSL::PKCS5.pbkdf2_hmac(ENV["P"], OpenSSL::Random.random_bytes(16), count, 32, "sha256")  # no-finding: VT-0402
end

rounds(7)

kept = case "tape"
       when *OLD then 900_000
       else 1000
       end
OpenSSL::PKCS5.pbkdf2_hmac(ENV["P"], OpenSSL::Random.random_bytes(16), kept, 32, "sha256")  # no-finding: VT-0402

many = ->(n) { n > 10 }
told = case 3
       when many then 900_000
       else 1000
       end
OpenSSL::PKCS5.pbkdf2_hmac(ENV["P"], OpenSSL::Random.random_bytes(16), told, 32, "sha256")  # finding: VT-0402

place = "staging-2"
begun = case place
        when /^prod/ then 1000
        when /-2$/ then 900_000
        else 1000
        end
OpenSSL::PKCS5.pbkdf2_hmac(ENV["P"], OpenSSL::Random.random_bytes(16), begun, 32, "sha256")  # no-finding: VT-0402

limit = 1000
limit = 900_000 if defined?(limit)
OpenSSL::PKCS5.pbkdf2_hmac(ENV["P"], OpenSSL::Random.random_bytes(16), limit, 32, "sha256")  # no-finding: VT-0402

order = (2 <=> 5).negative? ? 900_000 : 1000
OpenSSL::PKCS5.pbkdf2_hmac(ENV["P"], OpenSSL::Random.random_bytes(16), order, 32, "sha256")  # no-finding: VT-0402
