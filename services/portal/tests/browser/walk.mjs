// Walks through a running mechanism as the Secretariat does: signs in, schedules a meeting, fixes the pool, takes a value from
// the room, draws, watches, verifies, asks for a redraw. Says what it sees; ends with 1 when something is not as it should be.
//
//   node walk.mjs SIGN-IN-LINK [--shots FOLDER]       (NODE_PATH as for look.mjs)
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

const require = createRequire(import.meta.url);
const find = (name) => require.resolve(name, { paths: [...(process.env.NODE_PATH ?? '').split(':'), process.cwd()] });
const { chromium } = require(find('playwright-core'));
const axe = readFileSync(find('axe-core/axe.min.js'), 'utf8');
const [link, ...rest] = process.argv.slice(2);
const shots = rest.includes('--shots') ? rest[rest.indexOf('--shots') + 1] : null;
if (shots) mkdirSync(shots, { recursive: true });
const base = new URL(link).origin;

const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'walk-')), {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  viewport: { width: 1440, height: 900 },
});
const page = await context.newPage();
const faults = [];
page.on('console', (message) => {
  if (message.type() === 'error' && !/status of 4/.test(message.text())) faults.push(`${page.url()}: ${message.text()}`);
});
page.on('pageerror', (fault) => faults.push(`${page.url()}: ${fault.message}`));

let step = 0;
async function seen(name) {
  step += 1;
  const session = await context.newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run(document, { resultTypes: ["violations"] }).then((r) => JSON.stringify(r.violations.map((v) => v.id + ": " + v.nodes[0].html.slice(0, 120))))',
    awaitPromise: true,
    returnByValue: true,
  });
  for (const violation of JSON.parse(result.value)) faults.push(`${name}: ${violation}`);
  await session.detach();
  if (shots) await page.screenshot({ path: join(shots, `${String(step).padStart(2, '0')}-${name}.png`) });
  console.log(`${step}. ${name}: ${await page.title()}`);
}

const press = async (name) => {
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).click()]);
};
const must = (condition, sentence) => {
  if (!condition) faults.push(sentence);
};
const text = () => page.locator('main').innerText();

await page.goto(link);
await seen('sign-in-confirm');
await press('Sign in');
must(page.url() === `${base}/desk`, `signed in, but at ${page.url()}`);
await seen('desk');
const again = await context.request.post(`${base}/sign-in`, { form: { token: link.split('/').pop() }, headers: { origin: base } });
must(again.status() === 403, `the link worked twice: ${again.status()}`);

// A meeting, today.
await page.goto(`${base}/desk/meetings/schedule`);
await press('Schedule');
must((await text()).includes('An answer is needed here.'), 'no fault shown for an empty form');
await seen('schedule-faults');
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Vienna' }).format(new Date());
await page.fill('#title', 'Joint intersessional meeting of the working groups');
await page.check('input[name=kind][value=intersessional]');
await page.fill('#on', today);
await press('Schedule');
must((await text()).includes('The meeting is scheduled.'), 'not said that the meeting is scheduled');
await seen('scheduled');

// The pool.
await page.goto(`${base}/desk/drawings/freeze`);
await page.check('input[name=meeting] >> nth=0');
await page.check('input[name=purpose][value=first]');
const union = page.getByLabel('European Union');
if ((await union.count()) > 0) await union.check();
await seen('freeze');
await press('Preview');
await seen('pool');
must((await text()).includes('A draw is possible'), 'no draw is possible');
await press('Go on');
await seen('confirm-freeze');
await press('Fix them now');
must((await text()).includes('The States in the draw are fixed'), `not frozen: ${(await text()).slice(0, 300)}`);
await seen('frozen');
await page.fill('#value', 'jacarandá 1717');
await page.fill('#called_by', 'Brazil');
await press('Add the value');
must((await text()).includes('jacarandá 1717'), 'the value from the room is not shown');
await seen('room');

// The lots.
await page.getByRole('link', { name: 'Go on to the lots' }).click();
await seen('hold');
const began = Date.now();
await press('Draw the lots now');
console.log(`   drawn and shown in ${Date.now() - began} ms`);
must(page.url().includes('/ceremony'), `drawn, but at ${page.url()}`);
await page.setViewportSize({ width: 1920, height: 1080 });
await seen('ceremony-groups');
for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
await page.waitForSelector('.candidates', { timeout: 60000 }).catch(() => faults.push('no chances came within a minute'));
await seen('ceremony-open');
await page.keyboard.press('ArrowRight');
await seen('ceremony-drawn');
for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
await page.waitForTimeout(4000);
await seen('ceremony-later');
await page.keyboard.press('End');
await seen('ceremony-end');
await page.setViewportSize({ width: 1440, height: 900 });

// Everybody sees it, and verifies it.
await page.goto(base);
await seen('home-drawn');
await page.fill('#state', 'Albania');
await press('Find');
must(page.url().endsWith('/pairings/ALB'), `looking for Albania led to ${page.url()}`);
await page.getByRole('button', { name: 'Draw the lots again on this device' }).click();
await page.waitForFunction(() => !['checking', undefined].includes(document.getElementById('verify').dataset.verdict), null, { timeout: 120000 });
must((await page.locator('#verify').getAttribute('data-verdict')) === 'verified', `not verified: ${await page.locator('#verify').innerText()}`);
await seen('verified');
const reviewer = await page.locator('[data-reviewer]').first().getAttribute('data-reviewer');
await page.goto(`${base}/drawings/1`);
await seen('record');

// A request that the lot be drawn again.
await page.goto(`${base}/desk/requests/new`);
await page.selectOption('#state_under_review', 'ALB');
await page.selectOption('#reviewer', reviewer);
await page.selectOption('#by', 'ALB');
await page.check('input[name=ground][value=not-given]');
await page.fill('#source', 'note verbale No. 12');
await press('Record');
await seen('requests');
must(/Request\s+1/.test(await text()), `no request: ${(await text()).slice(0, 400)}`);

// A deposit.
await page.goto(`${base}/desk/states/AND/deposit`);
await page.check('input[name=instrument][value=SOM]');
await page.fill('#day', '2026-10-01');
await page.fill('#source', 'C.N.123.2026');
await press('Record');
await seen('deposit');
must((await text()).includes('Recorded.'), `no deposit: ${(await text()).slice(0, 300)}`);

// Signed out meanwhile: nothing typed is lost.
await page.goto(`${base}/desk/states/AND/offer`);
await page.fill('#most_reviews', '5');
await page.fill('#on', today);
await page.fill('#source', 'note verbale No. 13');
await context.clearCookies();
await press('Record');
must((await text()).includes('Nothing of what you typed is lost'), 'what was typed is lost with the session');
await seen('send-again');

console.log(faults.length === 0 ? 'all as it should be' : `${faults.length} faults`);
for (const fault of faults) console.log(fault);
await context.close();
process.exit(faults.length === 0 ? 0 : 1);
