package shop.reading;

class Terms {  // expect-none
  int bits;
}
