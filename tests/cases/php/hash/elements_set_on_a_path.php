<?php
function archive($given, $order, $text) {
  $p = options($given);
  $p['kind'] = $order->name;
  if ('' === $p['digest']) {
    $p['digest'] = 'monthly';
  }
  if (!empty($p['limit'])) {
    $p['limit'] = ' LIMIT ' . $p['limit'];
  }
  if ('monthly' === $p['digest']) {
    return md5($text);  // expect: php.hash.fixed algorithm=MD5
  } elseif ('yearly' === $p['digest']) {
    return sha1($text);  // expect: php.hash.fixed algorithm=SHA-1
  }
  return '';
}
