require 'openssl'

def left_by_throw(text)
  name = catch(:found) do
    throw :found, 'MD5'
  end
  OpenSSL::Digest.new(name).hexdigest(text) # finding: VT-0201
end

def left_by_another_throw(text)
  name = catch(:found) do
    %w[a b].each { |one| throw :found, 'SHA256' if one == text }
    'SHA512'
  end
  OpenSSL::Digest.new(name).hexdigest(text) # no-finding
end

def left_by_break
  size = loop { break 1024 }
  OpenSSL::PKey::RSA.new(size) # finding: VT-0501
end

def turned(text)
  name = text
  loop do
    break 'MD5' if text.empty?

    return OpenSSL::Digest.new('SHA256').hexdigest(name) # no-finding
  end
end

def chosen = loop { break 4096 }

OpenSSL::PKey::RSA.new(chosen) # expect: ruby.openssl.rsa-new key_bits=4096; no-finding

def asked(options = {})
  rounds = options.fetch(:rounds) { 1000 }
  OpenSSL::PKCS5.pbkdf2_hmac(ENV['P'], OpenSSL::Random.random_bytes(16), rounds, 32, 'SHA256') # finding: VT-0402
end

asked

def refused(options)
  size = options.fetch(:size) { raise 'no size' }
  OpenSSL::PKey::RSA.new(size) # no-finding
end

[1024].each { OpenSSL::PKey::RSA.new(_1) } # expect: ruby.openssl.rsa-new key_bits=1024; finding: VT-0501
[4096].each { OpenSSL::PKey::RSA.new(it) } # expect: ruby.openssl.rsa-new key_bits=4096; no-finding

def by_range
  level = 3
  name = case level
         when 4..6 then 'MD5'
         when 1...3 then 'SHA1'
         when 3.. then 'SHA256'
         else 'MD4'
         end
  OpenSSL::Digest.new(name) # expect: ruby.openssl.digest algorithm=SHA-256; no-finding
end

def by_pattern
  mode = 'old-mode'
  name = case mode
         when /new/ then 'SHA256'
         when /\Aold/ then 'MD5'
         end
  OpenSSL::Digest.new(name) # expect: ruby.openssl.digest algorithm=MD5; finding: VT-0201
end

def by_match
  mode = 'new-mode'
  name = mode =~ /old/ ? 'MD5' : 'SHA256'
  name = 'SHA1' if mode.match?(/\Aold/) || mode !~ /mode\z/
  OpenSSL::Digest.new(name) # expect: ruby.openssl.digest algorithm=SHA-256; no-finding
end

def by_numbers
  name = 7.between?(1, 5) ? 'MD5' : 'SHA256'
  name = 'SHA1' if 3.even? || 4.odd?
  OpenSSL::Digest.new(name) # expect: ruby.openssl.digest algorithm=SHA-256; no-finding
  OpenSSL::PKey::RSA.new(2.pow(10)) # expect: ruby.openssl.rsa-new key_bits=1024; finding: VT-0501
end

def by_parts
  OpenSSL::Digest.new('MD5/SHA256'.partition('/').first) # expect: ruby.openssl.digest algorithm=MD5; finding: VT-0201
  OpenSSL::Digest.new('SHA1/MD5/SHA256'.rpartition('/').last) # expect: ruby.openssl.digest algorithm=SHA-256; no-finding
end

def by_format
  OpenSSL::Digest.new(format('%<kind>s%<size>d', kind: 'MD', size: 5)) # expect: ruby.openssl.digest algorithm=MD5; finding: VT-0201
  OpenSSL::Digest.new('%{kind}%{size}' % { kind: 'SHA', size: 384 }) # expect: ruby.openssl.digest algorithm=SHA-384; no-finding
end

def by_refusal
  OpenSSL::PKey::RSA.new([4096, 1024].reject { |size| size > 2048 }.first) # expect: ruby.openssl.rsa-new key_bits=1024; finding: VT-0501
  OpenSSL::PKey::RSA.new([4096, 1024].reject { |size| size < 2048 }.first) # expect: ruby.openssl.rsa-new key_bits=4096; no-finding
end

def by_pairs(text)
  cipher = OpenSSL::Cipher.new('aes-128-gcm').encrypt
  cipher.key = '000102030405060708090a0b0c0d0e0f'.scan(/../).map { |pair| pair.hex }.pack('C*') # finding: VT-0301
  cipher.random_iv
  cipher.update(text)
end

def by_name(text)
  'Digest::MD5'.constantize.hexdigest(text) # expect: ruby.digest.call algorithm=MD5; finding: VT-0201
end
