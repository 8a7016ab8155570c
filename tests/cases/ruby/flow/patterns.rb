require "openssl"

def named(settings)
  case settings
  in { cipher: name, bits: Integer }
    OpenSSL::Cipher.new(name)  # expect: ruby.openssl.cipher algorithm=3DES
  end
end

named({ cipher: "des-ede3-cbc", bits: 168 })

def placed(list)
  case list
  in [Integer, name]
    OpenSSL::Cipher.new(name)  # expect: ruby.openssl.cipher algorithm=AES mode=GCM
  end
end

placed([1, "aes-256-gcm"])

{ mode: "bf-cbc", other: "aes-128-gcm" } => { mode: }
OpenSSL::Cipher.new(mode)  # expect: ruby.openssl.cipher algorithm=Blowfish

entry = { kind: "aes-192-gcm", other: "rc4" }
if entry in { kind: String => kind }
  OpenSSL::Cipher.new(kind)  # expect: ruby.openssl.cipher algorithm=AES mode=GCM
end

*, last = ["aes-128-gcm", "rc2-cbc"]
case ["aes-128-gcm", last]
in [*, behind]
  OpenSSL::Cipher.new(behind)  # expect: ruby.openssl.cipher algorithm=RC2
end
