// Runs each script of each pair for itself; tells what it handed to `out`, or the name of its error.
import vm from 'node:vm';
import { input } from './input.mjs';

function run(code) {
  const told = [];
  try {
    const script = new vm.Script(`(()=>{'use strict';${code}\n})()`);
    script.runInNewContext({ out: (value) => told.push(value), location: { hash: '#here' }, print: () => 'printed' });
  } catch (error) {
    told.push(error.name);
  }
  return told;
}

console.log(JSON.stringify(input().map((pair) => pair.map(run))));
