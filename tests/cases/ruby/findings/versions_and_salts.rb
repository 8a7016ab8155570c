require 'net/http'
require 'scrypt'

def findings(host, words, cipher)
  Net::HTTP.start(host, 443, use_ssl: true, max_version: :TLS1_1) { |one| one.get('/') } # finding: VT-0711
  Net::HTTP.start(host, 443, use_ssl: true, max_version: :TLS1_3) { |one| one.get('/') } # no-finding: VT-0711
  Excon.get(host, ssl_version: :TLSv1, ssl_verify_peer: false) # finding: VT-0711; finding: VT-0701
  Excon.get(host, ssl_version: :TLSv1_2) # no-finding: VT-0711
  SCrypt::Engine.hash_secret(words, '400$8$25$9fb1d5a0d0c6c2f1') # finding: VT-0320
  SCrypt::Engine.hash_secret(words, SCrypt::Engine.generate_salt) # no-finding: VT-0320
  cipher = OpenSSL::Cipher.new('aes-256-gcm').encrypt
  cipher.pkcs5_keyivgen(words, 'pinch of', 1) # finding: VT-0401; finding: VT-0407; finding: VT-0320
end
