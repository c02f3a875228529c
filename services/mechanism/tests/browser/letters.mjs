// Letters in a folder, as a person reads them.
import { readdir, readFile } from 'node:fs/promises';

/** The words of a letter, which travel as base64 where few of them are ASCII, and in broken lines otherwise. */
function plain(letter) {
  const parts = letter.split(/\r?\n--/).map((part) => part.split(/\r?\n\r?\n/));
  const words = parts.map(([head, ...body]) => {
    if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body.join(''), 'base64').toString('utf8');
    return body.join('\n').replace(/=\r?\n/g, '');
  });
  return words.join('\n');
}

const PATIENCE = 60_000;

/** What is found in the newest letter to this address that has it and is not among these, once there is one. */
async function found(address, pattern, not = new Set()) {
  const last = Date.now() + PATIENCE;
  while (Date.now() < last) {
    const names = (await readdir(process.env.MAIL).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
    for (const name of names.reverse()) {
      const letter = await readFile(`${process.env.MAIL}/${name}`, 'utf8');
      const match = letter.includes(address) && plain(letter).match(pattern);
      if (match && !not.has(match[1])) return match;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`there is no letter to ${address} with ${pattern}`);
}

/** The newest private link in the letters to this address that is not among these, once there is one. */
export async function linkTo(address, not) {
  return (await found(address, /\/link\/([0-9a-f]{64})/, not))[1];
}

/** Waits until a letter to this address says these words. */
export async function saidTo(address, words) {
  await found(address, words);
}
