# What ends without a value gives nil, which is asked for.
require 'digest'

class Order
  def told(text)
    "order: #{text}"
  end

  def problem
    if @kind == :one
      if options.name.to_s == ''
        told 'no name'
      elsif options.name.size > 40
        told 'a long name'
      end
    end
  end

  def mark(data)
    if problem
      Digest::SHA256.hexdigest(data) # expect: ruby.digest.call algorithm=SHA-256
    else
      Digest::MD5.hexdigest(data) # expect: ruby.digest.call algorithm=MD5
    end
  end
end
