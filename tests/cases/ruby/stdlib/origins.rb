require "openssl"

def of_environment(text)
  key = ENV["ORDER_KEY"]  # expect-applied: ruby.stdlib.environment-map
  OpenSSL::HMAC.digest("sha256", key, text)  # expect: ruby.openssl.hmac key=environment
  other = ENV.fetch("ORDER_KEY")
  OpenSSL::HMAC.digest("sha256", other, text)  # expect: ruby.openssl.hmac key=environment
end

def of_file(text)
  key = File.binread("/etc/shop/key")  # expect-applied: ruby.stdlib.file
  OpenSSL::HMAC.digest("sha256", key, text)  # expect: ruby.openssl.hmac key=file
end

def of_time
  moment = Time.now  # expect-applied: ruby.stdlib.time
  Random.new(moment)  # expect: ruby.random.generator seed=time
  Random.new(Time.now.to_i)  # expect: ruby.random.generator seed=time
end
