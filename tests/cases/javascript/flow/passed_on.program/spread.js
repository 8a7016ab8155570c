module.exports = { ...require('./table'), own: 1 }; // expect-none
