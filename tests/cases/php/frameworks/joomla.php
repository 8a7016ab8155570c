<?php
class JConfig {
	public $secret = 'Ym3kT0qW9vRz'; // expect: php.joomla.secret secret=literal
	public $password = 'of the database'; // expect: php.joomla.password password=literal
	public $smtppass = ''; // expect-none: php.joomla.password
	public $sitename = 'House'; // expect-none
}
class Other {
	public $secret = 'Ym3kT0qW9vRz'; // expect-none: php.joomla.secret
}
