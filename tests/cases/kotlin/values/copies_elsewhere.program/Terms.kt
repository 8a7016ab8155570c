package press.terms

// A copy is asked for its properties as what it is copied from.
data class Terms(val digest: String, val bits: Int, val title: String)  // expect-none
