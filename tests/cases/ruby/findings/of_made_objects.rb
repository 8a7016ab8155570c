require 'digest'

class Accounts
  def made(params)
    account = Account.new(params.slice(:name, :password))
    account.picture = Digest::SHA256.hexdigest(account.mail) # no-finding: VT-0408
  end

  def taken(params)
    words = params[:password]
    Digest::SHA256.hexdigest(words.strip) # finding: VT-0408
  end
end
