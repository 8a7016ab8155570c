<?php

use Config\Services;
use Doctrine\DBAL\DriverManager;
use Magento\Framework\HTTP\Client\Curl;
use React\Socket\Connector;

class Rates
{
    public function __construct(private Curl $curl)
    {
    }

    public function get(string $address): array
    {
        $this->curl->setOption(CURLOPT_SSL_VERIFYPEER, false); // expect: php.curl-class.peer certificate_check=disabled
        $this->curl->setOptions([CURLOPT_SSL_VERIFYHOST => 0]); // expect: php.curl-class.options hostname_check=disabled
        $connector = new Connector(['tls' => ['verify_peer' => false, 'verify_peer_name' => true]]); // expect: php.react.connector certificate_check=disabled hostname_check=enabled
        $request = Services::curlrequest(['verify' => false]); // expect: php.codeigniter.curl-request certificate_check=disabled
        $store = DriverManager::getConnection([ // expect: php.password.doctrine-unchecked certificate_check=disabled
            'driver' => 'pdo_mysql',
            'driverOptions' => [PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => false],
        ]);

        return [$connector, $request, $store];
    }
}
