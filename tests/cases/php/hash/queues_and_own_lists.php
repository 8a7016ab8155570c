<?php
function first_in_first_out($data)
{
    $line = new \SplQueue();
    $line->enqueue('md5');
    $line->enqueue('sha256');
    hash($line->dequeue(), $data); // expect: php.hash.hash algorithm=MD5
    hash($line->dequeue(), $data); // expect: php.hash.hash algorithm=SHA-256
}

function last_in_first_out($data)
{
    $pile = new SplStack();
    $pile->push('md5');
    $pile->push('sha256');
    hash($pile->pop(), $data); // expect: php.hash.hash algorithm=SHA-256
}

class Bag
{
    private array $entries = [];

    public function set($key, $value)
    {
        $this->entries[$key] = $value;
        return $this;
    }

    public function get($key)
    {
        return $this->entries[$key];
    }
}

function of_its_own($data)
{
    $one = (new Bag())->set('name', 'md5');
    $other = new Bag();
    $other->set('name', 'sha256');
    hash($one->get('name'), $data); // expect: php.hash.hash algorithm=MD5
    hash($other->get('name'), $data); // expect: php.hash.hash algorithm=SHA-256
}

class Profile
{
    public $weak = 'md5';
    public $strong = 'sha256';
}

function member_by_name($data)
{
    $profile = new Profile();
    $which = 'weak';
    hash($profile->$which, $data); // expect: php.hash.hash algorithm=MD5
    $which = 'strong';
    hash($profile->$which, $data); // expect: php.hash.hash algorithm=SHA-256
}

function digest($name, $data)
{
    return hash($name, $data); // expect: php.hash.hash algorithm=MD5
}

function handed(callable $call, $data)
{
    return $call('md5', $data);
}

handed('digest', 'abc');

class Work
{
    public function make($name, $data)
    {
        return hash($name, $data); // expect: php.hash.hash algorithm=SHA-512
    }
}

call_user_func_array([new Work(), 'make'], ['sha512', 'abc']);

class Names implements ArrayAccess
{
    public function offsetGet($key): mixed
    {
        return $key === 'old' ? 'md5' : 'sha256';
    }

    public function __invoke()
    {
        return 'sha1';
    }
}

function asked($data)
{
    $names = new Names();
    hash($names['old'], $data); // expect: php.hash.hash algorithm=MD5
    hash($names['new'], $data); // expect: php.hash.hash algorithm=SHA-256
    hash($names(), $data); // expect: php.hash.hash algorithm=SHA-1
}
