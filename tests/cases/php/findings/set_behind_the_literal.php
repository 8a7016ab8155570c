<?php

function reader()
{
    $options = ['ssl' => ['verify_peer' => true, 'cafile' => '/etc/ca.pem']];
    $options['ssl']['verify_peer_name'] = false;  // finding: VT-0702
    return stream_context_create($options);
}

function kept()
{
    $options = ['ssl' => [
        'verify_peer' => true,
        'verify_peer_name' => false,  // finding: VT-0702
    ]];
    return stream_context_create($options);
}
