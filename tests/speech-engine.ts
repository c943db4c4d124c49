/**
 * A command that speaks for tests, started with the file and the passage: a frame of silence for each
 * byte that it is given. Passages of these names it does not speak.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { silence } from './silence.ts';

const [, , file = '', id] = process.argv;
const words = readFileSync(0);
if (id === 'fails') {
  console.error('no such voice\nat line 1');
  process.exitCode = 3;
} else if (id !== 'writes-nothing') {
  writeFileSync(file, id === 'writes-wav' ? 'RIFF' : silence(words.length));
}
