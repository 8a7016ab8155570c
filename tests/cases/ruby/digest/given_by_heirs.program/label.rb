# Which hash it is says a class of another file; this one names none.
class Label
  def text(document)
    "sum:#{algorithm.hexdigest(document)}" # expect: ruby.digest.call algorithm=SHA-1; finding: VT-0202
  end
end

class Ruler
  def text(document)
    scale.hexdigest(document) # expect-none
  end
end
