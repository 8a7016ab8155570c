Rails.application.configure do
  config.active_record.encryption.primary_key = 'bKQhGqiHYc3RTYzP0fzvWv8r' # expect: ruby.rails.encryption-key key=literal; expect-applied: ruby.rails.active-record; expect-applied: ruby.rails.encryption; finding: VT-0301
  config.active_record.encryption.deterministic_key = ENV['SECOND'] # expect: ruby.rails.encryption-key key=environment; no-finding
end

class Toys
  attr_accessor :primary_key

  def active_record = self
  def encryption = self
end

Toys.new.active_record.encryption.primary_key = 'a' # expect-none: ruby.rails.encryption-key; expect-none: ruby.rails.active-record; expect-none: ruby.rails.encryption

ActiveModel::SecurePassword.min_cost = true # expect: ruby.rails.secure-password-min-cost cost=4; finding: VT-0404
ActiveModel::SecurePassword.min_cost = false # expect: ruby.rails.secure-password-min-cost
Toys.new.min_cost = true # expect-none: ruby.rails.secure-password-min-cost
