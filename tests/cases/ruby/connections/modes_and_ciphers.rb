require 'pg'
require 'mysql2'
require 'trilogy'
require 'net/ssh'
require 'net/sftp'

def stores
  PG.connect(host: 'db', user: 'shop', password: ENV['PGPASSWORD'], sslmode: 'verify-ca') # expect: ruby.pg.unchecked hostname_check=disabled; finding: VT-0702
  PG.connect(host: 'db', user: 'shop', password: 'tulip-7', sslmode: 'verify-full') # expect: ruby.pg.unchecked hostname_check=enabled password=literal; finding: VT-0302
  PG.connect(host: 'db', user: 'shop', password: ENV['PGPASSWORD'], sslmode: ENV['PGSSLMODE']) # expect: ruby.database.password password=environment; expect-none: ruby.pg.unchecked
  Mysql2::Client.new(host: 'db', password: ENV['DB'], ssl_mode: :verify_ca) # expect: ruby.mysql2.mode certificate_check=enabled hostname_check=disabled; finding: VT-0702
  Mysql2::Client.new(host: 'db', password: ENV['DB'], ssl_mode: 'SSL_MODE_REQUIRED') # expect: ruby.mysql2.mode certificate_check=disabled; finding: VT-0701
  Mysql2::Client.new(host: 'db', password: ENV['DB'], ssl_mode: :verify_identity) # expect: ruby.mysql2.mode hostname_check=enabled; no-finding
  Mysql2::Client.new(host: 'db', password: ENV['DB'], sslverify: false) # expect: ruby.mysql2.unchecked certificate_check=disabled; finding: VT-0701
  Trilogy.new(host: 'db', username: 'shop', ssl: true, ssl_mode: Trilogy::SSL_VERIFY_CA) # expect: ruby.trilogy.mode hostname_check=disabled; finding: VT-0702
  Trilogy.new(host: 'db', username: 'shop', ssl: true, ssl_mode: Trilogy::SSL_VERIFY_IDENTITY) # expect: ruby.trilogy.mode hostname_check=enabled; no-finding
end

def shells(secret)
  Net::SSH.start('mirror', 'sync', password: secret, verify_host_key: :never) # expect: ruby.net-ssh.unchecked certificate_check=disabled; finding: VT-0701
  Net::SSH.start('mirror', 'sync', password: secret, verify_host_key: :always) # expect: ruby.net-ssh.password; expect-none: ruby.net-ssh.unchecked; no-finding: VT-0701
  Net::SFTP.start('mirror', 'sync', encryption: '3des-cbc') # expect: ruby.net-ssh.ciphers algorithm=3DES mode=CBC; finding: VT-0103; no-finding: VT-0111
  Net::SSH.start('mirror', 'sync', encryption: %w[arcfour]) # expect: ruby.net-ssh.ciphers algorithm=RC4; finding: VT-0107
  Net::SSH.start('mirror', 'sync', encryption: ['aes256-gcm@openssh.com', 'aes256-ctr']) # expect: ruby.net-ssh.ciphers algorithm=AES mode=GCM; no-finding
end
