<?php
// What ends without a `return` gives null, which is asked for.
function problem($order) {
  if ($order->kind === 1) {
    if ($order->name === '') return 'no name';
    else if (strlen($order->name) > 40) return 'a long name';
  }
}

function mark($data, $order) {
  if (problem($order)) return hash('sha256', $data); // expect: php.hash.hash algorithm=SHA-256
  else return hash('md5', $data); // expect: php.hash.hash algorithm=MD5
}
