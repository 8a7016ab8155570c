package post

import org.springframework.mail.javamail.JavaMailSenderImpl

fun sender() = JavaMailSenderImpl().apply {
    host = "mail.example"
    javaMailProperties["mail.smtp.ssl.checkserveridentity"] = "false" // expect: java.mail.host-name hostname_check=disabled
}
