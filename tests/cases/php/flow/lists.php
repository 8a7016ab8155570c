<?php
function queued(string $password): array
{
    $list = new SplDoublyLinkedList();
    $list->push('fixed-salt');
    $list->push(random_bytes(16));
    $list->rewind();
    $first = hash_pbkdf2('sha256', $password, $list->current(), 700000);  // expect: php.hash.pbkdf2 salt=literal
    $list->next();
    $second = hash_pbkdf2('sha256', $password, $list->current(), 700000);  // expect: php.hash.pbkdf2 salt=?
    $third = hash_pbkdf2('sha256', $password, $list->offsetGet(0), 700000);  // expect: php.hash.pbkdf2 salt=?
    return [$first, $second, $third];
}

function counted(string $password): array
{
    $list = new SplDoublyLinkedList();
    $list->push('fixed-salt');
    if ($list->count() > 0 && $list->valid()) {
        return [hash_pbkdf2('sha256', $password, $list->offsetGet(0), 700000)];  // expect: php.hash.pbkdf2 salt=literal
    }
    return [];
}

function as_objects(string $password): array
{
    $object = new ArrayObject(['fixed', 'salt']);
    $object->append('third-salt');
    $empty = new ArrayObject();
    $empty->append('first');
    $one = hash_pbkdf2('sha256', $password, $object[1], 700000);  // expect: php.hash.pbkdf2 salt=literal salt_bits=32
    $two = hash_pbkdf2('sha256', $password, $object->offsetGet(2), 700000);  // expect: php.hash.pbkdf2 salt=literal salt_bits=80
    $three = hash_pbkdf2('sha256', $password, $empty->getArrayCopy()[0], 700000);  // expect: php.hash.pbkdf2 salt=literal salt_bits=40
    return [$one, $two, $three];
}

function joined(string $password): array
{
    $one = hash_pbkdf2('sha256', $password, implode(array_map('chr', [65, 66, 67])), 700000);  // expect: php.hash.pbkdf2 salt=literal
    $two = hash_pbkdf2('sha256', $password, implode(array_filter(['salt', null, '', 'ed'])), 700000);  // expect: php.hash.pbkdf2 salt=literal salt_bits=48
    $three = hash_pbkdf2('sha256', $password, implode([random_bytes(16)]), 700000);  // expect: php.hash.pbkdf2 salt=secure-random
    $four = hash_pbkdf2('sha256', $password, implode(array_map($GLOBALS['make'], [65])), 700000);  // expect: php.hash.pbkdf2 salt=?
    return [$one, $two, $three, $four];
}
