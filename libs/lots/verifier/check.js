// Verifies many transcripts: `node check.js FILE...`, or `node check.js --lines FILE` with one transcript per line.
// Prints a line for each refusal and the numbers; exits with 0 only if all agree.
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');

for (const name of readFileSync(join(__dirname, 'scripts.txt'), 'utf8').trim().split('\n')) {
  vm.runInThisContext(readFileSync(join(__dirname, name), 'utf8'), { filename: name });
}

const LINE_FEED = 0x0a;

// Bytes, not text: what is no UTF-8 must be seen as such.
function* linesOf(bytes) {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end;
    yield bytes.subarray(start, stop);
    start = stop + 1;
  }
}

function* inputs([first, ...rest]) {
  if (first === '--lines') {
    let number = 0;
    for (const bytes of linesOf(readFileSync(rest[0]))) yield { name: `line ${(number += 1)}`, bytes };
  } else {
    for (const file of [first, ...rest]) yield { name: file, bytes: readFileSync(file) };
  }
}

function main(args) {
  if (args.length === 0 || (args[0] === '--lines' && args.length !== 2)) {
    console.error('Usage: node check.js FILE... or node check.js --lines FILE');
    return 2;
  }
  let agreed = 0;
  let refused = 0;
  for (const { name, bytes } of inputs(args)) {
    const verdict = Verify.bytes(bytes);
    if (verdict.ok) agreed += 1;
    else {
      refused += 1;
      console.log(`${name}: ${verdict.reason}`);
    }
  }
  console.log(`${agreed} agreed, ${refused} refused`);
  return refused === 0 && agreed > 0 ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (fault) {
  console.error(fault.code === 'ENOENT' ? `There is no file ${fault.path}.` : fault);
  process.exitCode = 2;
}
