<?php

namespace Shop\Findings;

class Settings {
  public static $digest = 'md5';
  private static ?string $other = null;
  public static function other() {
    self::$other = 'sha256';
    return self::$other;
  }
}

function bySettings($text) {
  return hash(Settings::$digest, $text);  // finding: VT-0201
}

function byOther($text) {
  return hash(Settings::other(), $text);  // no-finding: VT-0201
}
