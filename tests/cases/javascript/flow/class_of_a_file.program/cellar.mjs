export default class {
  spice() {
    return Buffer.from('cGVwcGVyeS1wZXBwZXI=', 'base64'); // expect-none
  }
}
