package main

import (
	"crypto/rand"
	"crypto/rsa"

	"github.com/BurntSushi/toml"
	"github.com/caarlos0/env/v11"
	"github.com/ilyakaznacheev/cleanenv"
	"github.com/kelseyhightower/envconfig"
	"github.com/spf13/viper"
)

type asked struct {
	Size  int `env:"KEY_SIZE"`
	Other int `env:"OTHER_SIZE" envDefault:"896"`
	Third int `env:"THIRD_SIZE"`
}

type processed struct {
	Length int `envconfig:"LENGTH" default:"512"`
}

type read struct {
	Bits int `toml:"bits" env:"BITS" env-default:"3072"`
}

func main() {
	var a asked
	env.Parse(&a)
	rsa.GenerateKey(rand.Reader, a.Size)  // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, a.Other) // expect: go.public.rsa-generate key_bits=896; expect: go.public.rsa-generate key_bits=?
	rsa.GenerateKey(rand.Reader, a.Third) // expect: go.public.rsa-generate key_bits=?
	var p processed
	envconfig.Process("app", &p)
	rsa.GenerateKey(rand.Reader, p.Length) // expect: go.public.rsa-generate key_bits=512; expect: go.public.rsa-generate key_bits=?
	var r, s read
	toml.DecodeFile("sizes.toml", &r)
	rsa.GenerateKey(rand.Reader, r.Bits) // expect: go.public.rsa-generate key_bits=768
	cleanenv.ReadConfig("sizes.toml", &s)
	rsa.GenerateKey(rand.Reader, s.Bits) // expect: go.public.rsa-generate key_bits=768
	var v read
	viper.Unmarshal(&v)
	rsa.GenerateKey(rand.Reader, v.Bits) // expect: go.public.rsa-generate key_bits=768
	own := viper.New()
	rsa.GenerateKey(rand.Reader, own.GetInt("bits")) // expect: go.public.rsa-generate key_bits=768
}
