require 'net/ssh'
require 'trilogy'
require 'mysql2'

# Toys that are called alike.
module Toys
  class Trilogy
    def initialize(**ways); end
  end

  class Client
    def initialize(**ways); end
  end

  module SSH
    def self.start(host, **ways); end
  end
end

Toys::Trilogy.new(ssl_mode: 'VERIFY_CA') # expect-none: ruby.trilogy.mode
Toys::Client.new(ssl_mode: :verify_ca) # expect-none: ruby.mysql2.mode
Toys::SSH.start('h', encryption: '3des-cbc') # expect-none: ruby.net-ssh.ciphers
Toys::SSH.start('h', password: 'x', verify_host_key: :never) # expect-none: ruby.net-ssh.unchecked
