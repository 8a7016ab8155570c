class Tokens {
  constructor(draw) {
    this.draw = draw;
  }

  token() {
    let token = '';
    while (token.length < 32) token += this.draw(16).toString(16);
    return token;
  }
}

const tokens = new Tokens((below) => Math.floor(Math.random() * below)); // expect: javascript.random.math-random purpose=token
console.log(tokens.token());
