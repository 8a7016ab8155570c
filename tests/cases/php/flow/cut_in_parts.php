<?php
// Names that are cut out of longer texts, and maps by names and truths.
function methods(): iterable
{
    yield 'md5';
    yield 'sha256';
}

function cut(string $text): void
{
    hash(rtrim('md5;', ';'), 'x'); // expect: php.hash.hash algorithm=MD5
    hash(ltrim('--sha1', '-'), 'x'); // expect: php.hash.hash algorithm=SHA-1
    hash(ltrim('ab..md5', 'a..z'), 'x'); // expect: php.hash.hash algorithm=?
    hash(lcfirst('MD5'), 'x'); // expect: php.hash.hash algorithm=MD5
    hash(ucfirst('sha1'), 'x'); // expect: php.hash.hash algorithm=SHA-1
    hash(array_reduce(['m', 'd', '5'], fn ($all, $one) => $all . $one, ''), 'x'); // expect: php.hash.hash algorithm=MD5
    hash(sprintf('%2$s%1$d', 512, 'sha'), 'x'); // expect: php.hash.hash algorithm=SHA-512
    hash(explode(',', 'sha1,md5,sha256', 2)[1], 'x'); // expect: php.hash.hash algorithm=?
    hash([true => 'md5', false => 'sha256'][1 === 1], 'x'); // expect: php.hash.hash algorithm=MD5
    hash(iterator_to_array(methods())[0], 'x'); // expect: php.hash.hash algorithm=MD5
    $name = 'sha1';
    hash(compact('name')['name'], 'x'); // expect: php.hash.hash algorithm=SHA-1
    hash(compact($text)['name'], 'x'); // expect: php.hash.hash algorithm=?
    $fixed = new SplFixedArray(2);
    $fixed[1] = 'md5';
    hash($fixed[1], 'x'); // expect: php.hash.hash algorithm=MD5
}
