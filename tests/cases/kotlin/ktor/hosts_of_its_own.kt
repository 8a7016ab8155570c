package shop.web

import io.ktor.client.HttpClient

fun hostnameVerifier(check: (String, Int) -> Boolean) = check("a", 1)

fun asked() = hostnameVerifier { _, _ -> true }  // expect-none: kotlin.ktor.okhttp-host
