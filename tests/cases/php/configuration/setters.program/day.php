<?php
$line = new Line();
$line->trust(false); // expect-none
$line->dial('https://till.example');
$board = new Switchboard();
$board->plug(curl_init('https://till.example'), CURLOPT_SSL_VERIFYHOST, 0);
$board->room('hall');
