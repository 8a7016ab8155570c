package shop.limits  // expect-none

const val FAMILY = "DESede"
const val WHOLE = "$FAMILY/CBC/PKCS5Padding"

fun preferred() = "AES/GCM/NoPadding"
