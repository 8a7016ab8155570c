SELECT sealed('order', 'md5');  -- expect-none
