package shop.sizes;

enum Level { LOW, HIGH }  // expect-none
