require 'openssl'

def counted(text, key)
  cipher = OpenSSL::Cipher.new('aes-256-cbc') # expect: ruby.openssl.cipher iv=literal-array iv_bits=128
  cipher.encrypt
  cipher.key = key
  cipher.iv = (1..16).to_a.pack('C*')
  cipher.update(text)
end

def as_characters(text, key)
  cipher = OpenSSL::Cipher.new('aes-256-cbc') # expect: ruby.openssl.cipher iv=literal-array
  cipher.encrypt
  cipher.key = key
  cipher.iv = (1..16).to_a.map(&:chr).join
  cipher.update(text)
end

def cycled(text, key)
  cipher = OpenSSL::Cipher.new('aes-256-cbc') # expect: ruby.openssl.cipher iv=literal-array iv_bits=128
  cipher.encrypt
  cipher.key = key
  cipher.iv = [0x13, 0x37].cycle.first(16).pack('C*')
  cipher.update(text)
end

def drawn(text)
  cipher = OpenSSL::Cipher.new('aes-256-gcm') # expect: ruby.openssl.cipher key=predictable-random
  cipher.encrypt
  generator = Random.new(Time.now.to_i)
  cipher.key = Array.new(32) { generator.rand(0..255) }.pack('c*')
  cipher.random_iv
  cipher.update(text)
end

def drawn_well(text)
  cipher = OpenSSL::Cipher.new('aes-256-gcm') # expect: ruby.openssl.cipher key=secure-random
  cipher.encrypt
  cipher.key = Array.new(32) { SecureRandom.random_number(256) }.pack('c*')
  cipher.random_iv
  cipher.update(text)
end

def words
  parts = ['open', nil, 'sesame']
  OpenSSL::PKCS12.create(parts.compact.join('-'), 'x', KEY, CERT) # expect: ruby.openssl.pkcs12-create password=literal password_bits=88
  OpenSSL::PKCS12.create(parts.include?('x') ? 'literal' : ENV['WORD'], 'x', KEY, CERT) # expect: ruby.openssl.pkcs12-create password=environment
end

def configured(host)
  context = OpenSSL::SSL::SSLContext.new
  { verify_hostname: false, timeout: 10 }.each do |name, value|
    context.public_send(:"#{name}=", value) # expect: ruby.openssl.ssl-verify-hostname hostname_check=disabled
  end
  context
end

def named(host, name)
  context = OpenSSL::SSL::SSLContext.new
  context.public_send("#{name}=", false) # expect-none: ruby.openssl.ssl-verify-hostname
  context
end
