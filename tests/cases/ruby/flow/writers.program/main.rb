require_relative 'registry'

holder = Holder.new
holder.key = 'sixteen letters.' # expect-none
other = Other.new
other.key = ENV.fetch('OTHER_KEY')
puts holder.use('text'), other.use('text')
