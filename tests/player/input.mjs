// JSON in from the test, JSON out to it; exact fractions as [numerator, denominator] texts.

import { readFileSync } from 'node:fs';

export const input = () => JSON.parse(readFileSync(0, 'utf8'));

export const output = (value) =>
  process.stdout.write(JSON.stringify(value, (_key, each) => (typeof each === 'bigint' ? String(each) : each)));
