package sizes

// Plan says how long a key is to be.
type Plan struct {
	bits int
	name string
}

func Usual() *Plan { return &Plan{bits: 3072, name: "usual"} }

func (p *Plan) Renamed(name string) *Plan {
	p.name = name
	return p
}

func (p *Plan) Cut(times int) *Plan {
	p.bits /= times
	return p
}

func (p Plan) Length() int { return p.bits } // expect-none
