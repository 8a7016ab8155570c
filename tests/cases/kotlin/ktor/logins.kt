package call

import io.ktor.client.plugins.auth.providers.BasicAuthCredentials

fun logins(asked: String) {
  BasicAuthCredentials(username = "clerk", password = "bell-and-candle")  // expect: kotlin.ktor.basic-credentials password=literal; finding: VT-0302
  BasicAuthCredentials("clerk", asked)  // expect: kotlin.ktor.basic-credentials password=?; no-finding: VT-0302
  house.BasicAuthCredentials("clerk", "bell-and-candle")  // expect-none: kotlin.ktor.basic-credentials
}
