require_relative '../kdf' # expect-none: ruby.openssl.pkcs5-pbkdf2

Kdf.configure do |settings|
  settings.rounds = 2_500
end
