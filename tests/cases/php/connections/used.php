<?php
use Elastic\Elasticsearch\ClientBuilder;
use phpseclib3\Net\SSH2;

function queues(string $host): void
{
    new \PhpAmqpLib\Connection\AMQPSSLConnection($host, 5671, 'me', getenv('PW'), '/', ['verify_peer' => false]); // expect: php.amqp.connection certificate_check=disabled
    new \Predis\Client(['scheme' => 'tls', 'ssl' => ['verify_peer' => false]]); // expect: php.predis.client certificate_check=disabled
    new \Predis\Client(['scheme' => 'tls', 'ssl' => ['verify_peer' => true]]); // expect: php.predis.client certificate_check=enabled
    new \MongoDB\Client($host, ['tlsAllowInvalidCertificates' => true]); // expect: php.mongodb.client certificate_check=disabled
    new \MongoDB\Client($host, [], ['allow_invalid_hostname' => true]); // expect: php.mongodb.client hostname_check=disabled
    new \MongoDB\Client($host, ['tls' => true]); // expect-none
    ClientBuilder::create()->setSSLVerification(false)->build(); // expect: php.elasticsearch.verification certificate_check=disabled; expect-applied: php.elasticsearch.builder
    new \Aws\S3\S3Client(['region' => 'x', 'http' => ['verify' => false]]); // expect: php.aws.client certificate_check=disabled
    new \Aws\S3\S3Client(['region' => 'x']); // expect-none
}

function databases($link, string $word): void
{
    mysqli_options($link, MYSQLI_OPT_SSL_VERIFY_SERVER_CERT, false); // expect: php.mysqli.verify certificate_check=disabled
    mysqli_options($link, MYSQLI_OPT_CONNECT_TIMEOUT, 0); // expect-none
    ldap_bind($link, 'cn=me', 'abc-def-1'); // expect: php.connections.password password=literal
    ldap_bind($link, 'cn=me', $word); // expect: php.connections.password
    $ssh = new SSH2('host');
    $ssh->login('me', 'abc-def-2'); // expect: php.phpseclib.ssh-login password=literal
}

function streams($given): void
{
    stream_context_create(['ssl' => ['allow_self_signed' => true]]); // expect: php.stream.context certificate_check=disabled
    stream_context_create(['ssl' => ['allow_self_signed' => false]]); // expect-none
    stream_context_set_option($given, ['ssl' => ['verify_peer' => false]]); // expect: php.stream.options certificate_check=disabled
    stream_context_set_option($given, 'ssl', 'allow_self_signed', true); // expect: php.stream.self-signed certificate_check=disabled
    stream_context_set_option($given, 'ssl', 'allow_self_signed', false); // expect-none
}

add_filter('https_ssl_verify', '__return_false'); // expect: php.wordpress.filter certificate_check=disabled
add_filter('show_admin_bar', '__return_false'); // expect-none
