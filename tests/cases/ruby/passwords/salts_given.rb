require 'unix_crypt'
require 'argon2'
require 'ruby-rc4'

def unix(word)
  UnixCrypt::SHA512.build(word, 'meadow', 500_000) # expect: ruby.unix-crypt.build salt=literal iterations=500000; finding: VT-0320
  UnixCrypt::SHA256.build(word, nil, 500_000) # expect: ruby.unix-crypt.build iterations=500000; no-finding: VT-0321
end

def argon(word)
  Argon2::Password.new(t_cost: 3, salt_do_not_supply: 'meadow of meadows').create(word) # expect: ruby.argon2.create salt=literal; finding: VT-0320
end

def stream(key, text)
  RC4.new(key).encrypt(text) # expect: ruby.rc4.new algorithm=RC4; finding: VT-0107
end
