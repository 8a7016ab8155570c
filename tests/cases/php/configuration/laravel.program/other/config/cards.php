<?php
// Of another program, to which app/ does not belong.
return ['hash' => 'md5']; // expect-none
