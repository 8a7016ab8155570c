<?php
// What a `try` that throws nothing, or only what it throws itself, leaves a variable as.
function kept(string $text): string
{
    try {
        $name = 'sha256';
    } catch (Exception $error) {
        $name = 'md5';
    }
    return hash($name, $text); // expect: php.hash.hash algorithm=SHA-256; no-finding
}

function switched(string $text, bool $old): string
{
    try {
        if ($old) {
            throw new RuntimeException('old');
        }
        $name = 'sha256';
    } catch (RuntimeException $error) {
        $name = 'md5';
    }
    return hash($name, $text); // expect: php.hash.hash algorithm=SHA-256; expect: php.hash.hash algorithm=MD5; finding: VT-0201
}

function asked(string $text, $settings): string
{
    try {
        $settings->load();
        $name = 'sha256';
    } catch (Exception $error) {
        $name = 'md5';
    }
    return hash($name, $text); // expect: php.hash.hash algorithm=SHA-256; expect: php.hash.hash algorithm=MD5; finding: VT-0201
}

function never(string $text): string
{
    try {
        if (false) {
            throw new RuntimeException('never');
        }
        $name = 'sha256';
    } catch (RuntimeException $error) {
        $name = 'md5';
    }
    return hash($name, $text); // expect: php.hash.hash algorithm=SHA-256; no-finding
}
