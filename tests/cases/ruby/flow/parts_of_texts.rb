require "openssl"

OpenSSL::Cipher.new("algo:des-ede3-cbc".delete_prefix("algo:"))  # expect: ruby.openssl.cipher algorithm=3DES
OpenSSL::Cipher.new("des-ede3-cbc!".delete_suffix("!"))  # expect: ruby.openssl.cipher algorithm=3DES
OpenSSL::Cipher.new("des-ede3-cbc".chars.join)  # expect: ruby.openssl.cipher algorithm=3DES

name = String.new
name << "bf-cbc"
OpenSSL::Cipher.new(name)  # expect: ruby.openssl.cipher algorithm=Blowfish

list = ["aes-128-gcm"]
list.insert(0, "rc2-cbc")
OpenSSL::Cipher.new(list[0])  # expect: ruby.openssl.cipher algorithm=RC2

OpenSSL::Cipher.new(%w[a b].reduce("bf-cbc") { |so_far, _| so_far })  # expect: ruby.openssl.cipher algorithm=Blowfish
OpenSSL::Cipher.new([1].product(["rc2-cbc"]).first.last)  # expect: ruby.openssl.cipher algorithm=RC2

rest = ["bf-cbc"]
rest.clear
OpenSSL::Cipher.new(rest.first)  # expect: ruby.openssl.cipher algorithm=?
