<?php
// Classes of another namespace that are called like those of the library.
function all($a)
{
    \House\Lcobucci\JWT\Signer\Key\LocalFileReference::file($a); // expect-none: php.lcobucci.key-file
}
