package shelf

import org.jetbrains.exposed.sql.Database

fun open(asked: String) {
  Database.connect("jdbc:h2:mem:a", driver = "org.h2.Driver", user = "clerk", password = "bell-and-candle")  // expect: kotlin.exposed.connect password=literal; finding: VT-0302
  Database.connect("jdbc:h2:mem:a", "org.h2.Driver", "clerk", asked)  // expect: kotlin.exposed.connect password=?; no-finding: VT-0302
  house.Database.connect("jdbc:h2:mem:a", "org.h2.Driver", "clerk", "bell-and-candle")  // expect-none: kotlin.exposed.connect
}
