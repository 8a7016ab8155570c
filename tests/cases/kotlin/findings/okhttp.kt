package shop.find

import okhttp3.OkHttpClient

fun careless() = OkHttpClient.Builder()
    .hostnameVerifier { _, _ -> true }  // finding: VT-0702
    .build()

fun careful() = OkHttpClient.Builder().build()  // no-finding
