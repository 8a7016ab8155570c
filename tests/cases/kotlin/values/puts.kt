package line

import java.util.Properties
import org.apache.kafka.common.config.SslConfigs

// map[key] = value puts it there, and so does what a map is made of.
fun put(): Properties = Properties().apply {
  this["mail.smtp.ssl.trust"] = "*"  // expect: java.mail.trusted-hosts certificate_check=disabled
  this["mail.smtp.host"] = "*"  // expect-none: java.mail.trusted-hosts
}

fun made() = mapOf("ssl.endpoint.identification.algorithm" to "", "security.protocol" to "SSL")  // expect: java.connections.kafka-host hostname_check=disabled

fun checked() = mapOf(SslConfigs.SSL_ENDPOINT_IDENTIFICATION_ALGORITHM_CONFIG to "https")  // expect: java.connections.kafka-host hostname_check=enabled

fun row(all: Array<String>) {
  all[0] = "*"  // expect-none
}
