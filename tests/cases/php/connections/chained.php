<?php

use Elastic\Elasticsearch\ClientBuilder;
use Shop\Search\ClientBuilder as ShopBuilder;

function searching(string $host)
{
    return ClientBuilder::create()
        ->setHosts([$host])  // expect-applied: php.elasticsearch.chained
        ->setSSLVerification(false)  // expect: php.elasticsearch.verification certificate_check=disabled
        ->build();
}

function other(string $host)
{
    return ShopBuilder::create()->setHosts([$host])->setSSLVerification(false)->build();  // expect-none: php.elasticsearch.chained
}
