<?php
imap_open('{mail.example:993/imap/ssl/novalidate-cert}INBOX', $user, getenv('WORD')); // expect: php.imap.unchecked certificate_check=disabled password=environment
imap_open('{mail.example:993/imap/ssl}INBOX', $user, getenv('WORD')); // expect-none: php.imap.unchecked
imap_reopen($box, '{mail.example:993/imap/ssl/novalidate-cert}INBOX'); // expect-none: php.imap.unchecked
