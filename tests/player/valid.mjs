// Parses each script and runs none: "" where it is valid, else the name of the error.
import vm from 'node:vm';
import { input } from './input.mjs';

function fault(code) {
  try {
    return new vm.Script(code) && '';
  } catch (error) {
    return error.name;
  }
}

console.log(JSON.stringify(input().map(fault)));
