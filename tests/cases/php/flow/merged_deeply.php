<?php
// Arrays that are merged level by level.
$defaults = ['ssl' => ['verify_peer' => true, 'verify_depth' => 3], 'http' => ['timeout' => 5]];
$relaxed = array_replace_recursive($defaults, ['ssl' => ['verify_peer_name' => false]]);
stream_context_create($relaxed); // expect: php.stream.context certificate_check=enabled hostname_check=disabled; finding: VT-0702
stream_context_create(array_replace_recursive($defaults, ['http' => ['timeout' => 9]])); // expect: php.stream.context certificate_check=enabled; no-finding
stream_context_create(array_replace_recursive($relaxed, ['ssl' => ['verify_peer_name' => true]])); // expect: php.stream.context certificate_check=enabled hostname_check=enabled; no-finding
