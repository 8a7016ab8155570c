package shop.web

import house.hostnames.hostnameVerifier
import io.ktor.client.HttpClient

fun asked() = hostnameVerifier { _, _ -> true }  // expect-none: kotlin.ktor.okhttp-host
