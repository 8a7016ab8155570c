<?php

function by_name($key, $data)
{
    return tag(['digest' => 'sha256'], $key, $data);
}

// An array that holds something is true.
function tag($options, $key, $data)
{
    $options = $options ?: ['digest' => 'sha1'];
    // expect: php.hash.hmac digest=SHA-256; expect-none: php.hash.hmac digest=SHA-1
    return hash_hmac($options['digest'], $data, $key);
}

function by_default($key, $data)
{
    return tag_by_default([], $key, $data);
}

// An empty one is false, and is set.
function tag_by_default($options, $key, $data)
{
    $options = $options ?: ['digest' => 'sha512'];
    $options ??= ['digest' => 'md5'];
    // expect: php.hash.hmac digest=SHA-512; expect-none: php.hash.hmac digest=MD5
    return hash_hmac($options['digest'], $data, $key);
}
