class Pantry {
  constructor() {
    this.pepper = Buffer.from('c2FsdHktc2FsdHktc2FsdA==', 'base64');
  }
}

module.exports = Pantry; // expect-none
