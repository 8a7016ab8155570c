<?php
use PHPMailer\PHPMailer\PHPMailer;

function used($handle, $link)
{
    curl_setopt($handle, CURLOPT_SSL_CIPHER_LIST, 'RC4-SHA');  // expect: php.curl.ciphers
    ldap_set_option(null, LDAP_OPT_X_TLS_REQUIRE_CERT, LDAP_OPT_X_TLS_NEVER);  // expect: php.ldap.require-cert certificate_check=disabled
    ldap_set_option($link, LDAP_OPT_PROTOCOL_VERSION, 3);  // expect-none
    mysqli_real_connect($link, 'h', 'u', getenv('PW'), 'd', 3306, null, MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT);  // expect: php.mysqli.unchecked certificate_check=disabled
    mysqli_real_connect($link, 'h', 'u', getenv('PW'), 'd', 3306, null, MYSQLI_CLIENT_SSL);  // expect-none: php.mysqli.unchecked
    $mail = new PHPMailer(true);
    $mail->SMTPOptions = ['ssl' => ['verify_peer' => false]];  // expect: php.phpmailer.options certificate_check=disabled
    $own = new Mail();
    $own->SMTPOptions = ['ssl' => ['verify_peer' => false]];  // expect-none: php.curl.ciphers; expect-none: php.ldap.require-cert; expect-none: php.phpmailer.options
}

class Mail
{
    public $SMTPOptions;
}
