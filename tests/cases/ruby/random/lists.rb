# Lists that are put together are lists, whatever they hold.
class Handles
  SIGNS = ('a'..'z').to_a

  def access_token
    (SIGNS * 3).shuffle.first(24).join # expect: ruby.random.choice purpose=token; finding: VT-0605
  end

  def session_token
    SIGNS.dup.shuffle!.join # expect: ruby.random.choice purpose=token; finding: VT-0605
  end

  def reset_token
    (SIGNS * 3).shuffle(random: SecureRandom).first(24).join # expect: ruby.random.choice-secure; no-finding
  end

  def width
    (SIGNS.size * 3).to_s.rjust(8) # expect-none
  end
end
