<?php
abstract class Frame {
    protected $name;

    function run($text) {
        $this->prepare();
        return hash($this->name, $text); // expect: php.hash.hash algorithm=MD5; finding: VT-0201
    }

    abstract function prepare();
}

class OldFrame extends Frame {
    function prepare() {
        $this->name = "md5";
    }
}

echo (new OldFrame())->run("a");
