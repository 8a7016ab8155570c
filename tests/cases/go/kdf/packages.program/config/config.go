package config

var Key = []byte("0123456789abcdef") // expect-none

const Rounds = 1000
