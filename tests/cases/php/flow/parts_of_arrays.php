<?php
function grown(string $text): array
{
    $names = [];
    $names[0] = 'sha512';
    $names[1] = 'md5';
    $by_size = [];
    $by_size[128] = 'md5';
    $by_size[256] = 'sha256';
    return [
        hash($names[1], $text),  // expect: php.hash.hash algorithm=MD5
        hash($names[0], $text),  // expect: php.hash.hash algorithm=SHA-512
        hash($by_size[128], $text),  // expect: php.hash.hash algorithm=MD5
        hash($by_size[256], $text),  // expect: php.hash.hash algorithm=SHA-256
    ];
}

function nested(string $text, string $key): array
{
    $options = [];
    $options['old']['name'] = 'md5';
    $options['new']['name'] = 'sha256';
    $options['new']['other'] = 'sha512';
    $given = ['name' => 'sha384'];
    $given += ['name' => 'md5', 'other' => 'md5'];
    return [
        hash($options['old']['name'], $text),  // expect: php.hash.hash algorithm=MD5
        hash($options['new']['name'], $text),  // expect: php.hash.hash algorithm=SHA-256
        hash($options['new']['other'], $text),  // expect: php.hash.hash algorithm=SHA-512
        hash($given['name'], $text),  // expect: php.hash.hash algorithm=SHA-384
        hash($given['other'], $text),  // expect: php.hash.hash algorithm=MD5
    ];
}

function taken(string $text): array
{
    $names = ['sha256', 'md5', 'sha512', 'sha1'];
    $rest = array_slice($names, 1, 2);
    $end = array_slice($names, -1);
    $turned = array_reverse($names);
    $out = [
        hash($rest[0], $text),  // expect: php.hash.hash algorithm=MD5
        hash($rest[1], $text),  // expect: php.hash.hash algorithm=SHA-512
        hash($end[0], $text),  // expect: php.hash.hash algorithm=SHA-1
        hash($turned[0], $text),  // expect: php.hash.hash algorithm=SHA-1
    ];
    $removed = array_splice($names, 0, 1);
    $out[] = hash($names[0], $text);  // expect: php.hash.hash algorithm=MD5
    $out[] = hash($removed[0], $text);  // expect: php.hash.hash algorithm=SHA-256
    array_splice($names, 1, 1, ['sha384', 'sha224']);
    $out[] = hash($names[2], $text);  // expect: php.hash.hash algorithm=SHA-224
    $left = ['a', 'md5', 'sha256'];
    unset($left[0]);
    $out[] = hash($left[1], $text);  // expect: php.hash.hash algorithm=MD5
    $left = array_values($left);
    $out[] = hash($left[1], $text);  // expect: php.hash.hash algorithm=SHA-256
    $filled = array_fill(0, 3, 'md5');
    $out[] = hash($filled[2], $text);  // expect: php.hash.hash algorithm=MD5
    $ordered = array_values(['z' => 'md5', 'a' => 'sha256']);
    $out[] = hash($ordered[0], $text);  // expect: php.hash.hash algorithm=MD5
    return $out;
}

function keyed(string $text): array
{
    $table = array_combine(['old', 'new'], ['md5', 'sha256']);
    $names = array_flip(['md5' => 'old', 'sha256' => 'new']);
    $third = array_key_exists('other', $table) ? 'md5' : 'sha512';
    $fourth = isset($table['old']) ? 'sha384' : 'md5';
    $fifth = isset($table['other']) ? 'md5' : 'sha224';
    unset($table['old']);
    $sixth = isset($table['old']) ? 'md5' : 'sha3-256';
    return [
        hash($table['new'], $text),  // expect: php.hash.hash algorithm=SHA-256
        hash($names['old'], $text),  // expect: php.hash.hash algorithm=MD5
        hash($third, $text),  // expect: php.hash.hash algorithm=SHA-512
        hash($fourth, $text),  // expect: php.hash.hash algorithm=SHA-384
        hash($fifth, $text),  // expect: php.hash.hash algorithm=SHA-224
        hash($sixth, $text),  // expect: php.hash.hash algorithm=SHA3-256
    ];
}

function written(string $text): array
{
    $digest = Closure::fromCallable('md5');
    return [
        hash(vsprintf('%s%d', ['md', 5]), $text),  // expect: php.hash.hash algorithm=MD5
        hash(strtr('nd5', 'n', 'm'), $text),  // expect: php.hash.hash algorithm=MD5
        hash(strtr('old', ['old' => 'md5', 'o' => 'x']), $text),  // expect: php.hash.hash algorithm=MD5
        hash(preg_replace('/-/', '', 'sha-1'), $text),  // expect: php.hash.hash algorithm=SHA-1
        $digest($text),  // expect: php.hash.fixed algorithm=MD5
        hash('5dm'[-1] === 'm' ? 'sha1' : 'sha256', $text),  // expect: php.hash.hash algorithm=SHA-1
    ];
}

function shared(string $text): array
{
    $name = $other = 'sha256';
    $change = function () use (&$name) {
        $name = 'md5';
    };
    $keep = function () use ($other) {
        $other = 'md5';
    };
    $change();
    $keep();
    return [
        hash($name, $text),  // expect: php.hash.hash algorithm=MD5
        hash($other, $text),  // expect: php.hash.hash algorithm=SHA-256
    ];
}

class Registry implements ArrayAccess
{
    private array $held = [];

    public function offsetSet(mixed $name, mixed $value): void
    {
        $this->held[$name] = $value;
    }

    public function offsetGet(mixed $name): mixed
    {
        return $this->held[$name];
    }

    public function offsetExists(mixed $name): bool
    {
        return isset($this->held[$name]);
    }

    public function offsetUnset(mixed $name): void
    {
        unset($this->held[$name]);
    }
}

function registered(string $text): array
{
    $registry = new Registry();
    $registry['old'] = 'md5';
    $registry['new'] = 'sha256';
    return [
        hash($registry['old'], $text),  // expect: php.hash.hash algorithm=MD5
        hash($registry['new'], $text),  // expect: php.hash.hash algorithm=SHA-256
    ];
}

enum Sum: string
{
    case Old = 'md5';
    case New = 'sha256';

    public function name(): string
    {
        return match ($this) {
            self::Old => 'sha1',
            self::New => 'sha512',
        };
    }
}

function enumerated(string $text): array
{
    return [
        hash(Sum::Old->name(), $text),  // expect: php.hash.hash algorithm=SHA-1
        hash(Sum::from('sha256')->name(), $text),  // expect: php.hash.hash algorithm=SHA-512
        hash(Sum::tryFrom('md5')->value, $text),  // expect: php.hash.hash algorithm=MD5
    ];
}

// A method of the name of a function is called with `$this->`.
class Sums
{
    public function hash(string $text): string
    {
        return hash('md5', $text);  // expect: php.hash.hash algorithm=MD5
    }

    public function sum(string $text): string
    {
        return $this->hash($text);  // expect-none
    }
}
