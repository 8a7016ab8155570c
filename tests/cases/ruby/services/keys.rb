require 'blind_index'
require 'hkdf'
require 'branca'
require 'symmetric-encryption'
require 'aws-sdk-s3'
require 'jose'
require 'active_record'
require 'rack/session'
require 'hanami/controller'

def written(text)
  BlindIndex.master_key = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00' # expect: ruby.blind-index.master-key key=literal; finding: VT-0301
  HKDF.new('material that stands here').next_bytes(32) # expect: ruby.hkdf.new key=literal; finding: VT-0301
  Branca.configure { |brand| brand.secret_key = 'supersecretkeyyoushouldnotcommit' } # expect-applied: ruby.branca.configure; expect: ruby.branca.secret-key key=literal; finding: VT-0301
  SymmetricEncryption::Cipher.new(key: '1234567890ABCDEF', iv: '1234567890ABCDEF', cipher_name: 'aes-128-cbc') # expect: ruby.symmetric-encryption.cipher algorithm=AES mode=CBC key=literal iv=literal; finding: VT-0301; finding: VT-0310; finding: VT-0111
  Aws::Credentials.new('AKIDSHOP', 'wJalrXUtnFEMIK7MDENGbPxRfiCYzzzzzKEY') # expect: ruby.aws.credentials key=literal; finding: VT-0301
  JOSE::JWK.from_oct('a key of the shop') # expect: ruby.jose.oct key=literal; finding: VT-0301
  ActiveRecord::Encryption.configure(primary_key: 'first key', deterministic_key: 'second', key_derivation_salt: 's') # expect: ruby.rails.encryption-configure key=literal; finding: VT-0301
  Rack::Session::Cookie.new(text, key: 'shop.session', secret: 'change me, please') # expect: ruby.rack.session-made key=literal; finding: VT-0301
end

def given(text)
  BlindIndex.master_key = ENV.fetch('INDEX_KEY') # expect: ruby.blind-index.master-key key=environment; no-finding
  Aws::Credentials.new(ENV['AWS_ID'], ENV['AWS_SECRET']) # expect: ruby.aws.credentials key=environment; no-finding
  Rack::Session::Cookie.new(text, secret: ENV.fetch('SESSION')) # expect: ruby.rack.session-made key=environment; no-finding
end

class Door < Hanami::Action
  sessions :cookie, secret: 'the secret of the door' # expect: ruby.hanami.sessions key=literal; finding: VT-0301
end
