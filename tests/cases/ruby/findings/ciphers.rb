require "openssl"

SIXTEEN = "sixteen fixed by".freeze

def old_cipher(key, text)
  box = OpenSSL::Cipher.new("DES-CBC")  # finding: VT-0101 severity=high; finding: VT-0111
  box.encrypt
  box.key = key
  box.random_iv
  box.update(text) + box.final
end

def triple(key, text)
  box = OpenSSL::Cipher.new("des-ede3-cbc")  # finding: VT-0103; finding: VT-0111
  box.encrypt
  box.key = key
  box.random_iv
  box.update(text)
end

def stream(key, text)
  box = OpenSSL::Cipher.new("RC4")  # finding: VT-0107
  box.encrypt
  box.key = key
  box.update(text)
end

def book(key, text)
  box = OpenSSL::Cipher.new("aes-128-ecb")  # finding: VT-0110 severity=high
  box.encrypt
  box.key = key
  box.update(text)
end

def fixed_iv(key, text)
  box = OpenSSL::Cipher.new("aes-256-cbc")  # finding: VT-0111
  box.encrypt
  box.key = key
  box.iv = SIXTEEN  # finding: VT-0310
  box.update(text)
end

def zero_iv(key, text)
  box = OpenSSL::Cipher.new("aes-256-cbc")  # finding: VT-0111
  box.encrypt
  box.key = key
  box.iv = "\0" * 16  # finding: VT-0310
  box.update(text)
end

def fixed_nonce(key, text)
  box = OpenSSL::Cipher.new("aes-256-gcm")
  box.encrypt
  box.key = key
  box.iv = "always alike"  # finding: VT-0311
  box.update(text)
end

def drawn_iv(key, text)
  box = OpenSSL::Cipher.new("aes-256-gcm")  # no-finding
  box.encrypt
  box.key = key
  vector = box.random_iv  # no-finding
  vector + box.update(text) + box.final + box.auth_tag
end

def iv_of_message(key, message)
  box = OpenSSL::Cipher.new("aes-256-gcm")  # no-finding
  box.decrypt
  box.key = key
  box.iv = message[0, 12]  # no-finding
  box.update(message[12..])
end

def fixed_key(text)
  box = OpenSSL::Cipher.new("aes-128-gcm")
  box.encrypt
  box.key = "0123456789abcdef"  # finding: VT-0301
  box.random_iv
  box.update(text)
end
