# A method that a block of the file or of a class defines is one of the file's, or of the class's.
require "net/http"

helpers do
  def upstream
    @upstream ||= Net::HTTP.new("upstream.example.net", 443).tap do |http|
      http.use_ssl = true
      http.verify_hostname = checks?  # expect: ruby.net-http.verify-hostname hostname_check=disabled; finding: VT-0702
    end
  end

  def checks?
    false
  end
end

get "/state" do
  upstream.get("/state").body
end

maker = Class.new do
  def checks?
    true
  end
end
puts maker.new.checks?
