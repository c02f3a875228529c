// A person of the Secretariat holds the drawing in a browser: signs in, schedules the meeting, freezes the pool, calls a value, draws,
// shows the ceremony, verifies, receives a request, and draws again. Every page on the way is looked at by axe-core.
//
//   SIGN_IN=<one-time link> node journey.mjs [folder for screenshots]
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';

const { open, violations } = await import(process.env.PROVING_GROUND);
const site = new URL(process.env.SIGN_IN).origin;
const shots = process.argv[2];
const faults = [];
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Vienna' }).format(new Date());

const browser = await open();
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
page.on('pageerror', (fault) => faults.push(`${page.url()}: script: ${fault.message}`));
// A refusal on purpose is an answer of 403 or 422, which the browser notes; a blocked script or style is a fault.
page.on('console', (message) => {
  if (message.type() === 'error' && !/status of (403|422)/.test(message.text())) faults.push(`${page.url()}: console: ${message.text()}`);
});

async function look(name) {
  for (const line of await violations(page)) faults.push(`${name}: ${line}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) faults.push(`${name}: ${wide} pixels too wide`);
  if (!shots) return;
  await mkdir(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png` });
}

async function go(path, name) {
  await page.goto(new URL(path, site).href);
  if (name) await look(name);
}

/** Presses the button of the form that goes there, and says on which page we are then. */
async function press(action) {
  const button = page.locator(`form[action="${action}"] button[type=submit]`).first();
  await Promise.all([page.waitForNavigation({ timeout: 120_000 }), button.click()]);
}

function must(holds, sentence) {
  if (!holds) throw new Error(`${sentence} (at ${page.url()})`);
}

// One State a line, with one fault or more.
const FAULTY = `iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages
fra,France,WEOG,2002-10-29,,,,yes,French
DEU,Germany,East,2006-13-14,2006-06-31,soon,1999-01-01,maybe,German
ITA,,WEOG,,2006-08-02,,,yes,
AUT, Austria,WEOG,2004-09-23,,,,yes,
AUT,Austria,WEOG,2004-09-23,,,,yes,,
CHE,Suisse\u200b,WEOG,2006-10-27,,,,yes,French;French
MCO,Monace\u0301,WEOG,2001-06-05,,,,yes,
BEL,"Bel
gium",WEOG,2004-08-11,,,,yes,
`;
const BEYOND_TODAY = `${FAULTY.split('\n')[0]}\nBEL,Belgium,WEOG,2090-01-01,,,,yes,\n`;

const says = async (text) => (await page.locator('main').innerText()).includes(text);

try {
  await page.goto(process.env.SIGN_IN);
  await look('sign-in');
  await press('/sign-in');
  must(page.url().includes('/desk'), 'signed in');
  await look('desk');
  await page.goto(process.env.SIGN_IN);
  await press('/sign-in');
  must(!page.url().includes('/desk'), 'the link works once');
  await look('sign-in-spent');

  // Every fault of a file is said in the reader's language, with its place.
  await go('/desk/states/import');
  for (const [file, faults] of [[FAULTY, 16], [BEYOND_TODAY, 1]]) {
    await page.setInputFiles('input[type=file]', { name: 'states.csv', mimeType: 'text/csv', buffer: Buffer.from(file, 'utf8') });
    await page.fill('[name=source]', 'a file with faults');
    await press('/desk/states/import');
    await look('import-faults');
    const lines = await page.locator('main [role=alert] li').allInnerTexts();
    must(lines.length === faults, `every fault is listed, ${lines.length}:\n${lines.join('\n')}`);
    must(file !== FAULTY || lines.some((line) => line.includes('“1999-01-01”')), 'a cell stands as it is in the file');
    must(lines.every((line) => /^Line \d+(, column \w+)?: .*[.?]$/.test(line)), `in our words:\n${lines.join('\n')}`);
  }

  await go('/desk/meetings/schedule', 'schedule');
  await press('/desk/meetings/schedule');
  must(await page.locator('[aria-invalid=true]').count(), 'what is missing is shown at its field');
  await look('schedule-faults');
  await page.fill('[name=title]', 'Joint intersessional meeting of the working groups');
  await page.check('[name=kind][value=intersessional]');
  await page.fill('[name=on]', today);
  await press('/desk/meetings/schedule');
  must(await says('Joint intersessional meeting'), 'the meeting is scheduled');
  await look('meetings');

  await freeze('first');
  await go('/desk/drawings/1', 'frozen');
  await page.fill('[name=value]', 'forty-two');
  await page.fill('[name=called_by]', 'Kenya');
  await press('/desk/drawings/1/room');
  must(await says('forty-two'), 'the value is in the list');
  await page.fill('[name=value]', 'fourteen');
  await page.fill('[name=called_by]', 'Kenya');
  await press('/desk/drawings/1/room');
  await go('/desk/drawings/1/room/2/strike', 'strike');
  await page.fill('[name=asked_by]', 'Kenya');
  await page.fill('[name=reason]', 'It was called out once only');
  await press('/desk/drawings/1/room/2/strike');
  must((await page.locator('s').innerText()).includes('fourteen'), 'the value stays, struck');
  await go('/drawings/1/pool', 'frozen-pool');
  const published = await page.locator('[data-inputs-hash]').innerText();
  must(published === (await sha256('/drawings/1/inputs.json')), 'what was frozen has the hash that was published');
  await hold(1);

  await go('/pairings', 'pairings');
  await go('/groups', 'groups');
  await go('/drawings/1', 'drawing');
  await go('/pairings/AFG', 'pairings-of-a-state');
  await ceremony(1);
  await verify(1);

  await go('/pairings/AFG');
  const reviewer = (await page.locator('main a[href^="/pairings/"]').first().getAttribute('href')).split('/').pop();
  await go('/desk/requests/new', 'request');
  await choose('by', 'AFG');
  await choose('state_under_review', 'AFG');
  await choose('reviewer', reviewer);
  await page.locator('[name=ground]').first().check();
  await page.fill('[name=source]', 'Note verbale 12/2026');
  await press('/desk/requests/new');
  must(await says('1'), 'the request is in the list');
  await look('requests');
  await go('/desk/consultations/new', 'consultation');
  await choose('state_under_review', 'AFG');
  await choose('reviewer', reviewer);
  await page.fill('[name=source]', 'Note verbale 13/2026');
  await press('/desk/consultations/new');
  must(await says('Note verbale 13/2026'), 'the consultation is in the list');
  const close = `/desk/consultations/AFG/${reviewer}/close`;
  await go(close, 'consultation-close');
  await page.fill('[name=held_on]', today);
  await page.fill('[name=notes]', 'File 12');
  await page.check('[name=resolved][value=yes]');
  await press(close);
  must(await says('File 12'), 'the consultation ended, with its notes');
  await look('requests-consulted');
  await freeze('redraw');
  await go('/desk/drawings/2');
  await page.fill('[name=value]', 'seventeen');
  await page.fill('[name=called_by]', 'Peru');
  await press('/desk/drawings/2/room');
  await hold(2);
  await verify(2);
  await go('/pairings/AFG');
  await go('/desk/requests', 'requests-drawn');

  await page.setViewportSize({ width: 320, height: 700 });
  for (const [path, name] of [['/', 'home'], ['/states', 'states'], ['/states/AFG', 'state'], ['/pairings', 'pairings'], ['/drawings/2', 'drawing'], ['/how-lots-are-drawn', 'how'], ['/desk', 'desk']]) await go(path, `phone-${name}`);
  await go('/desk');
  await press('/sign-out');
  await go('/desk');
  must(!page.url().endsWith('/desk'), 'signed out');
} catch (fault) {
  faults.push(fault.message);
  if (shots) await page.screenshot({ path: `${shots}/fault.png` });
}

/** The SHA-256 of a file of this place, as anybody would compute it. */
async function sha256(path) {
  const bytes = await (await page.request.get(new URL(path, site).href)).body();
  return createHash('sha256').update(bytes).digest('hex');
}

async function choose(name, value) {
  const field = page.locator(`[name=${name}]`).first();
  const tag = await field.evaluate((element) => element.tagName);
  if (tag === 'SELECT') await field.selectOption(value);
  else await field.fill(value);
}

async function freeze(purpose) {
  await go('/desk/drawings/freeze', `freeze-${purpose}`);
  await page.locator('[name=meeting][value="1"]').check();
  await page.locator(`[name=purpose][value="${purpose}"]`).check();
  if (purpose === 'redraw') await page.locator('[name=requests]').first().check();
  await press('/desk/drawings/preview');
  await look(`pool-${purpose}`);
  await press('/desk/drawings/confirm');
  await look(`confirm-${purpose}`);
  await press('/desk/drawings/freeze');
  must(await says('frozen') || page.url().includes('/desk/drawings'), 'the pool is frozen');
}

async function hold(drawing) {
  await go(`/desk/drawings/${drawing}/hold`, `hold-${drawing}`);
  await press(`/desk/drawings/${drawing}/hold`);
  const said = await page.locator('main [role=alert]').allInnerTexts();
  must(!page.url().endsWith('/hold'), `the lots were drawn: ${said.join(' ')}`);
}

async function ceremony(drawing) {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await go(`/drawings/${drawing}/ceremony`, 'ceremony-start');
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(1_500);
  await look('ceremony');
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function verify(drawing) {
  await go(`/drawings/${drawing}/verify`, `verify-${drawing}`);
  const done = /Verified: these are the lots|Refused:|could not be made/;
  await page.waitForFunction((source) => new RegExp(source).test(document.querySelector('main').innerText), done.source, { timeout: 60_000 });
  must(await says('Verified: these are the lots'), 'the second program draws the same lots');
  await look(`verified-${drawing}`);
}

await browser.close();
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
