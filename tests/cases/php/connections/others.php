<?php
namespace Toys;

class AMQPSSLConnection { public function __construct(...$all) {} }
class Client { public function __construct(...$all) {} }
class S3Client { public function __construct(...$all) {} }
class Builder
{
    public static function create() { return new Builder(); }
    public function setSSLVerification($x) { return $this; }
    public function login($a, $b) { return $a; }
}

function mysqli_options($a, $b, $c) { return $a; }
function ldap_bind($a, $b, $c) { return $a; }
function add_filter($a, $b) { return $a; }
function stream_context_set_option($a, $b, $c = null, $d = null) { return $a; }

function play($given)
{
    new AMQPSSLConnection('h', 1, 'u', 'p', '/', ['verify_peer' => false]); // expect-none: php.amqp.connection
    new Client(['ssl' => ['verify_peer' => false]]); // expect-none: php.predis.client
    new Client('h', ['tlsInsecure' => true]); // expect-none: php.mongodb.client
    Builder::create()->setSSLVerification(false); // expect-none: php.elasticsearch.verification; expect-none: php.elasticsearch.builder
    new S3Client(['http' => ['verify' => false]]); // expect-none: php.aws.client
    mysqli_options($given, 21, false); // expect-none: php.mysqli.verify
    ldap_bind($given, 'cn=me', 'abc-def-1'); // expect-none: php.connections.password
    $box = new Builder();
    $box->login('me', 'abc-def-2'); // expect-none: php.phpseclib.ssh-login
    stream_context_set_option($given, ['ssl' => ['verify_peer' => false]]); // expect-none: php.stream.options
    stream_context_set_option($given, 'ssl', 'allow_self_signed', true); // expect-none: php.stream.self-signed
    add_filter('https_ssl_verify', '__return_false'); // expect-none: php.wordpress.filter
}
