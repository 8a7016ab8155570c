# What Sinatra's `set` is given, `settings` gives.
require "sinatra/base"
require "bcrypt"
require "openssl"

class Members < Sinatra::Base
  configure do
    set :rounds, 5
    set :digest, "MD5"
    disable :careful
  end

  post "/members" do
    BCrypt::Password.create(params["word"], cost: settings.rounds)  # expect: ruby.bcrypt.create cost=5; finding: VT-0404
  end

  helpers do
    def mark(text)
      OpenSSL::Digest.new(settings.digest).hexdigest(text)  # finding: VT-0201
    end

    def context
      OpenSSL::SSL::SSLContext.new.tap do |one|
        one.verify_hostname = settings.careful  # finding: VT-0702
      end
    end
  end
end

class Guests < Sinatra::Base
  set :rounds, 13

  post "/guests" do
    BCrypt::Password.create(params["word"], cost: settings.rounds)  # expect: ruby.bcrypt.create cost=13; no-finding: VT-0404
  end

  post "/others" do
    settings = Others.load
    BCrypt::Password.create(params["word"], cost: settings.rounds)  # expect: ruby.bcrypt.create cost=?
  end
end

class Visitors < Sinatra::Base
  set :rounds, 4
  set :rounds, 13
  set :digest, "SHA256"

  configure :development do
    set :digest, "MD5"
  end

  post "/visitors" do
    OpenSSL::Digest.new(settings.digest).hexdigest(params["name"])  # expect: ruby.openssl.digest algorithm=MD5; expect: ruby.openssl.digest algorithm=SHA-256; finding: VT-0201
    BCrypt::Password.create(params["word"], cost: settings.rounds)  # expect: ruby.bcrypt.create cost=13; no-finding: VT-0404
  end
end
