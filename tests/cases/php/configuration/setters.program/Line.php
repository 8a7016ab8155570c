<?php
class Line
{
    private $checked = true;
    private $named = true;

    public function trust($checked)
    {
        $this->checked = $checked;
    }

    public function dial($address)
    {
        $handle = curl_init($address);
        curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, $this->checked); // expect: php.curl.verifypeer certificate_check=disabled
        curl_setopt($handle, CURLOPT_SSL_VERIFYHOST, $this->named); // expect-none: php.curl.verifyhost hostname_check=disabled; expect: php.curl.verifyhost hostname_check=enabled
        return curl_exec($handle);
    }
}
