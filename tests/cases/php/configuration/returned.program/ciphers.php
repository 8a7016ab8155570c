<?php
return ['letters' => 'des-cbc', 'invoices' => 'aes-256-gcm']; // expect-none
