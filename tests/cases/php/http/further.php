<?php

use GuzzleHttp\Client;
use GuzzleHttp\RequestOptions;

function curl($h)
{
    curl_setopt_array($h, [CURLOPT_URL => 'https://a.example', CURLOPT_SSLVERSION => 3]); // expect: php.curl.array-version version_min=3.0
    curl_setopt_array($h, [CURLOPT_SSLVERSION => CURL_SSLVERSION_TLSv1_2, CURLOPT_SSL_VERIFYPEER => false]); // expect: php.curl.array-version version_min=1.2 certificate_check=disabled
    curl_setopt_array($h, [CURLOPT_SSL_CIPHER_LIST => 'RC4-MD5']); // expect: php.curl.array-suites suite=RC4-MD5
}

function streams()
{
    stream_context_create(['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT, 'verify_peer' => false]]); // expect: php.stream.context-method version=1.0 certificate_check=disabled
    stream_context_create(['ssl' => ['ciphers' => 'DES-CBC3-SHA']]); // expect: php.stream.context-suites suite=DES-CBC3-SHA
}

function guzzle()
{
    new Client([RequestOptions::VERIFY => false]); // expect: php.guzzle.client certificate_check=disabled
    new Client(['curl' => [CURLOPT_SSL_VERIFYHOST => 0, CURLOPT_SSL_VERIFYPEER => true]]); // expect: php.guzzle.client hostname_check=disabled certificate_check=enabled
    new Client(['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT]); // expect: php.guzzle.client-method version=1.1
}

function requests()
{
    new Client(['defaults' => ['verify' => false]]); // expect: php.guzzle.client certificate_check=disabled
    Requests::get('https://a.example', [], ['verify' => false]); // expect: php.requests.call certificate_check=disabled
    \WpOrg\Requests\Requests::post('https://a.example', [], [], ['verify' => false]); // expect: php.requests.call-with-data certificate_check=disabled
    putenv('LDAPTLS_REQCERT=never'); // expect: php.ldap.environment certificate_check=disabled
    putenv('LDAPTLS_REQCERT=demand'); // expect-none: php.ldap.environment
    ldap_set_option(null, LDAP_OPT_X_TLS_REQUIRE_CERT, 0); // expect: php.ldap.require-cert certificate_check=disabled
    Lantern::get('https://a.example', [], ['verify' => false]); // expect-none: php.requests.call
    Lantern::post('https://a.example', [], [], ['verify' => false]); // expect-none: php.requests.call-with-data
}

function database()
{
    $link = mysqli_init(); // expect-applied: php.mysqli.init
    $link->options(MYSQLI_OPT_SSL_VERIFY_SERVER_CERT, false); // expect: php.mysqli.method-verify certificate_check=disabled
    $link->real_connect('h', 'u', getenv('P'), 'd', 3306, null, MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT); // expect: php.mysqli.method-unchecked certificate_check=disabled
    $link->real_connect('h', 'u', getenv('P'), 'd', 3306, null, MYSQLI_CLIENT_SSL); // expect-none: php.mysqli.method-unchecked
    new PDO('mysql:host=h', 'u', getenv('P'), [PDO::MYSQL_ATTR_SSL_CA => '/ca.pem', PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => false]); // expect: php.password.database-unchecked certificate_check=disabled
    new PDO('mysql:host=h', 'u', getenv('P'), [PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => true]); // expect-none: php.password.database-unchecked
}

function mail_and_more()
{
    $t = (new Swift_SmtpTransport('h', 465, 'ssl'))->setUsername('u'); // expect-applied: php.swiftmailer.transport
    $t->setStreamOptions(['ssl' => ['verify_peer' => false, 'verify_peer_name' => false]]); // expect: php.swiftmailer.options certificate_check=disabled hostname_check=disabled
    $m = new PHPMailer\PHPMailer\PHPMailer();
    $m->SMTPOptions['ssl'] = ['verify_peer_name' => false]; // expect: php.phpmailer.ssl-options hostname_check=disabled
    $r = new HTTP_Request2('https://a.example');
    $r->setConfig('ssl_verify_peer', false); // expect: php.http-request2.option certificate_check=disabled
    $r->setConfig('ssl_verify_host', false); // expect: php.http-request2.host-option hostname_check=disabled
    $r->setConfig(['ssl_verify_peer' => false, 'timeout' => 3]); // expect: php.http-request2.options certificate_check=disabled
    new SoapClient('https://a.example?wsdl', ['ssl_method' => SOAP_SSL_METHOD_SSLv3]); // expect: php.soap.version protocol=SSL version=3.0
    new SoapClient('https://a.example?wsdl', ['ssl_method' => SOAP_SSL_METHOD_TLS]); // expect: php.soap.version protocol=TLS version=absent-property
}

class Lantern
{
    public $SMTPOptions = [];

    public static function begin()
    {
        return new Lantern();
    }

    public function __call($name, $all)
    {
        return $this;
    }
}

function look_alikes()
{
    $l = Lantern::begin(); // expect-none: php.mysqli.init
    $l->options(MYSQLI_OPT_SSL_VERIFY_SERVER_CERT, false); // expect-none: php.mysqli.method-verify
    $l->real_connect(1, 2, 3, 4, 5, 6, MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT); // expect-none: php.mysqli.method-unchecked
    $l->setUsername('u'); // expect-none: php.swiftmailer.transport
    $l->setStreamOptions(['ssl' => ['verify_peer' => false]]); // expect-none: php.swiftmailer.options
    $l->SMTPOptions['ssl'] = ['verify_peer_name' => false]; // expect-none: php.phpmailer.ssl-options
    $l->setConfig('ssl_verify_peer', false); // expect-none: php.http-request2.option
    $l->setConfig('ssl_verify_host', false); // expect-none: php.http-request2.host-option
    $l->setConfig(['ssl_verify_peer' => false]); // expect-none: php.http-request2.options
    $l->stream_context_create(['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT]]); // expect-none: php.stream.context-method
    $l->stream_context_create(['ssl' => ['ciphers' => 'DES-CBC3-SHA']]); // expect-none: php.stream.context-suites
    $l->curl_setopt_array($l, [CURLOPT_SSLVERSION => 3]); // expect-none: php.curl.array-version
    $l->curl_setopt_array($l, [CURLOPT_SSL_CIPHER_LIST => 'RC4-MD5']); // expect-none: php.curl.array-suites
    new Lantern(['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT]); // expect-none: php.guzzle.client-method
    new Lantern(1, ['ssl_method' => SOAP_SSL_METHOD_SSLv3]); // expect-none: php.soap.version
}
