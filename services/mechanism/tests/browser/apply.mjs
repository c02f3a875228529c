// The Secretariat convenes a dialogue; a shelter's director applies for it on a phone, in Arabic, at 100 kbit/s and without scripts, loses
// the phone in the middle of it, goes on with another by the link in her letter, and sees where her application stands, on the clocks of
// Nairobi, too.
//
// Prints what opened a door, for whoever looks for it in the log.
//
//   SIGN_IN=<one-time link> MAIL=<folder of letters> node apply.mjs [folder for screenshots]
import { mkdir } from 'node:fs/promises';
import { goAllTheWay } from './ending.mjs';
import { linkTo, saidTo } from './letters.mjs';

const { open, violations } = await import(process.env.PROVING_GROUND);
const site = new URL(process.env.SIGN_IN).origin;
const shots = process.argv[2];
const faults = [];
const day = (ahead) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Vienna' }).format(new Date(Date.now() + ahead * 86_400_000));

const browser = await open();

function must(holds, sentence, page) {
  if (!holds) throw new Error(`${sentence} (at ${page.url()})`);
}

/** Axe needs scripts; where the browser runs none, the pages' own tests have looked with it already. */
async function look(page, name, scripts = false) {
  if (scripts) for (const line of await violations(page)) faults.push(`${name}: ${line}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) faults.push(`${name}: ${wide} pixels too wide`);
  if (!shots) return;
  await mkdir(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

async function press(page, action) {
  const button = page.locator(`form[action="${action}"] button[type=submit]`).first();
  await Promise.all([page.waitForNavigation({ timeout: 120_000 }), button.click()]);
}

async function convene() {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(process.env.SIGN_IN);
  await press(page, '/sign-in');
  await page.goto(`${site}/desk/dialogues/convene`);
  await page.fill('[name=title]', 'Constructive dialogue on trafficking in persons');
  await page.check('[name=groups][value=trafficking-in-persons]');
  await page.fill('[name=session]', '13th session');
  await page.fill('[name=on]', day(30));
  await page.fill('[name=place]', 'Vienna International Centre');
  await page.check('[name=languages][value=Arabic]');
  await page.fill('[name=chairs]', 'The Chair of the Working Group');
  await press(page, '/desk/dialogues/convene');
  must(page.url().endsWith('/dialogues/1'), 'the dialogue was convened', page);
  await look(page, 'convened', true);
  return page;
}

async function phone() {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false, locale: 'ar' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const bytes = 100_000 / 8;
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: bytes, uploadThroughput: bytes });
  return page;
}

/** What a page weighs for whoever opens it first, with everything that the browser fetches for it. */
async function weigh(language) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const bytes = new Map();
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await page.goto(`${site}/${language}/dialogues/1`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const sum = [...bytes.values()].reduce((all, one) => all + one, 0);
  if (bytes.size < 3 || sum >= 100_000) faults.push(`${language}: the first page takes ${sum} bytes in ${bytes.size} answers`);
  await context.close();
}

/** The private link of her letters, told to whoever looks for it in the log. */
async function link() {
  const token = await linkTo('amal@shelter.example');
  console.log(token);
  return token;
}

/** Chooses the place whose clocks are shown, and comes back. */
async function goByNairobi(page) {
  const from = page.url();
  must(!(await page.locator('main').textContent()).includes('نيروبي'), 'nobody knows where she is', page);
  await Promise.all([page.waitForNavigation({ timeout: 120_000 }), page.locator('main a[href^="/ar/local-time"]').first().click()]);
  await look(page, 'local-time-arabic');
  await page.selectOption('[name=country]', 'KEN');
  await press(page, '/ar/local-time');
  must(page.url() === from, 'the choice leads back', page);
}

async function apply(page) {
  await page.goto(`${site}/ar/dialogues/1`, { timeout: 120_000 });
  must((await page.locator('html').getAttribute('dir')) === 'rtl', 'Arabic runs from right to left', page);
  await goByNairobi(page);
  must((await page.locator('section.next').textContent()).includes('بتوقيت نيروبي'), 'the door closes on her clocks, too', page);
  await look(page, 'dialogue-arabic');
  await page.goto(`${site}/ar/applications/begin`, { timeout: 120_000 });
  await press(page, '/ar/applications/begin');
  // What is wrong is said at its step, and what was typed is still there.
  await page.fill('[name=contact_name]', 'أمل');
  await page.fill('[name=email]', 'amal at shelter');
  await press(page, '/ar/applications/new/contact');
  await look(page, 'application-faults-arabic');
  must((await page.locator('[role=alert] li').count()) === 1, 'the fault is named', page);
  must((await page.inputValue('[name=contact_name]')) === 'أمل', 'what was typed is still there', page);
  await page.fill('[name=email]', 'amal@shelter.example');
  await step(page, 'contact');
  await page.check('[name=dialogues][value="1"]');
  await step(page, 'dialogues');
  await page.fill('[name=name]', 'مأوى الأمل');
}

/** Goes on to the next step. */
async function step(page, code) {
  await press(page, `/ar/applications/new/${code}`);
  must(!page.url().endsWith(`/new/${code}`), `the step ${code} is done`, page);
}

/** On another phone, by the link in the letter: the first one was lost in the middle of a step that it had gone back from. */
async function goOn(page) {
  must((await page.inputValue('[name=name]')) === 'مأوى الأمل', 'what was typed on the other phone is here', page);
  await page.check('[name=kind][value=non-governmental-organization]');
  await page.selectOption('[name=country]', 'KEN');
  await step(page, 'organization');
  await step(page, 'expertise');
}

async function finish(page) {
  await page.goto(`${site}/ar/applications/new/check`, { timeout: 120_000 });
  await look(page, 'application-summary-faults-arabic');
  must((await page.locator('form[action="/ar/applications/new/check"]').count()) === 0, 'nothing faulty can be sent', page);
  // The summary leads to the step where something is missing, and back.
  await Promise.all([page.waitForNavigation({ timeout: 120_000 }), page.locator('#faults a').first().click()]);
  await page.fill('[name=delegates]', 'أمل، المديرة');
  await page.check('[name=presence][value=online]');
  await step(page, 'delegation');
  must(page.url().endsWith('/ar/applications/new/check'), 'the summary is next', page);
  await page.goto(`${site}/ar/applications/new/comments?then=check`, { timeout: 120_000 });
  await page.fill('[name=comments]', 'ينتظر الضحايا في كينيا سنوات.');
  await step(page, 'comments');
  await look(page, 'application-summary-arabic');
  await press(page, '/ar/applications/new/check');
  must(/\/ar\/applications\/[0-9a-f-]{36}$/.test(page.url()), 'the application was received', page);
  await look(page, 'application-arabic');
}

/** The receipt says when it was received, to the second, in Vienna and on the clocks of Nairobi. */
async function receipt(page, application) {
  await page.goto(`${site}/ar${application}/receipt`, { timeout: 120_000 });
  await goByNairobi(page);
  const [vienna, there] = await page.locator('dl.facts time').allTextContents();
  must(vienna.includes('بتوقيت فيينا') && there.includes('بتوقيت نيروبي'), 'both clocks are shown', page);
  const moment = new Date(await page.locator('dl.facts time').first().getAttribute('datetime'));
  const clock = (timeZone) => new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(moment);
  must(vienna.includes(clock('Europe/Vienna')) && there.includes(clock('Africa/Nairobi')), 'to the second', page);
  await look(page, 'receipt-arabic');
  await page.goto(`${site}/ar${application}`, { timeout: 120_000 });
}

await goAllTheWay(browser, faults, async () => {
  const desk = await convene();
  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) await weigh(language);
  const lost = await phone();
  await apply(lost);
  // Going back keeps what was typed. Then the phone is lost; the letter's link leads back to what was written on it.
  await Promise.all([lost.waitForNavigation({ timeout: 120_000 }), lost.locator('button[name=go][value=back]').click()]);
  must(lost.url().endsWith('/ar/applications/new/dialogues'), 'one step back', lost);
  await step(lost, 'dialogues');
  await lost.context().close();
  // The letter tells on both clocks until when its link works, for she had chosen a place.
  await saidTo('amal@shelter.example', /Nairobi/);
  const page = await phone();
  await page.goto(`${site}/ar/link/${await link()}`, { timeout: 120_000 });
  await press(page, '/ar/link');
  must(page.url().endsWith('/ar/applications/new/organization'), 'the link leads back to the step', page);
  await look(page, 'application-organization-arabic');
  await goOn(page);
  await finish(page);
  const application = new URL(page.url()).pathname.replace('/ar', '');
  await receipt(page, application);
  // Comments that name a country are held, and their author is told why.
  must((await page.locator('main').textContent()).includes('كينيا'), 'the author sees which words', page);
  // The same link opens the application, and has confirmed the address.
  const other = await phone();
  await other.goto(`${site}/ar/link/${await link()}`, { timeout: 120_000 });
  await press(other, '/ar/link');
  must(other.url().endsWith('/ar/applications'), 'the link opens the applications', other);
  await look(other, 'applications-arabic');
  // Nobody else sees it, not even that it exists.
  const stranger = await (await browser.newContext()).newPage();
  const seen = await stranger.goto(`${site}${application}`);
  must(seen.status() === 403, 'a stranger sees nothing of it', stranger);
  await desk.goto(`${site}${application}`);
  must((await desk.locator('main').textContent()).includes('أمل'), 'the Secretariat sees it', desk);
  await look(desk, 'application-desk', true);
  for (const someone of [page, other, desk]) {
    for (const { value } of await someone.context().cookies()) if (value.length > 20) console.log(value);
  }
});
