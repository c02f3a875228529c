// Looks at every page of a folder, as tests/look does it: axe-core on a phone, and of what looks different on a desk, in the dark and with
// the reader's own colours the first of each kind; nothing sideways on any screen or from right to left, nothing blocked by the policy, no
// sentence missing. What lies under a language has the same parts and colours: there words and direction are looked at, on a phone, and on a
// desk for what moves sideways.
//
//   POLICY=<content security policy> [SHOTS=<folder>] [ONLY=<pattern>] node look.mjs FOLDER
//
// With SHOTS it takes pictures instead, at the sizes of a phone, a desk and a hall, in both directions.
import { mkdir, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { firstOfTheirKind } from './kinds.mjs';
import { serve } from './serve.mjs';

const { open, violations } = await import(process.env.PROVING_GROUND);

const folder = process.argv[2];
const shots = process.env.SHOTS;
const SCREENS = { phone: [360, 740], desktop: [1280, 800], hall: [1920, 1080] };
const DAYLIGHT = { colorScheme: 'light', forcedColors: 'none' };
const CONTRAST = ['color-contrast', 'link-in-text-block'];
/** What a page is worn in besides, and what of it is looked at there: everything, or what can be read. */
const MEDIA = {
  desk: { media: {} },
  dark: { media: { colorScheme: 'dark' }, rules: CONTRAST },
  'own colours': { media: { colorScheme: 'dark', forcedColors: 'active' }, rules: CONTRAST },
};
const WIDTHS = { ltr: [320, 1280, 3840], rtl: [320, 1280] };
// Rows are alike: so many of each table are looked at.
const ROWS = 12;
const ROWS_AGAIN = 3;
const WORKERS = 2;

const LANGUAGE = /^\/(ar|zh|fr|ru|es)\//;

const faults = [];
/** The kinds of text that were looked at in each medium. */
const seen = Object.fromEntries(Object.keys(MEDIA).map((medium) => [medium, new Set()]));

async function pagesOf(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html') && entry.name !== 'offline.html');
  const paths = files.map((entry) => `/${relative(root, join(entry.parentPath ?? entry.path, entry.name)).replace(/\.html$/, '')}`);
  return paths.map((path) => (path === '/index' ? '/' : path)).sort();
}

const site = await serve(folder, process.env.POLICY);
const browser = await open();

/** One page of the browser, through the paths that are left. */
async function work(paths) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  let at = '';
  const fault = (what) => faults.push(`${at}: ${what}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/404/.test(message.text())) fault(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => fault(`script: ${error.message}`));
  for (let path = paths.shift(); path; path = paths.shift()) {
    at = path;
    if (shots) await shoot(page, path);
    else await (LANGUAGE.test(path) ? lookIn(page, path, fault) : look(page, path, fault));
  }
  await context.close();
}

async function look(page, path, fault) {
  await wear(page, {}, SCREENS.phone);
  await page.goto(site.url + path);
  await keep(page, ROWS);
  for (const line of await violations(page)) fault(`phone: ${line}`);
  await nameless(page, fault);
  await farDown(page, fault);
  for (const [medium, { media, rules }] of Object.entries(MEDIA)) {
    await wear(page, media, SCREENS.desktop);
    const among = await firstOfTheirKind(page, medium, seen[medium]);
    if (among) for (const line of await violations(page, among, rules)) fault(`${medium}: ${line}`);
  }
  await wear(page, {}, SCREENS.phone);
  await hide(page);
  for (const [direction, widths] of Object.entries(WIDTHS)) {
    await page.evaluate((dir) => { document.documentElement.dir = dir; }, direction);
    await sideways(page, direction, widths, fault);
  }
}

/** The same page in another language. */
async function lookIn(page, path, fault) {
  await wear(page, {}, SCREENS.phone);
  await page.goto(site.url + path);
  await keep(page, ROWS_AGAIN);
  // The same parts have the same colours: contrast was looked at.
  for (const line of await violations(page, null, null, CONTRAST)) fault(`phone: ${line}`);
  await nameless(page, fault);
  await farDown(page, fault);
  const direction = await page.evaluate(() => document.documentElement.dir);
  if (direction !== (path.startsWith('/ar/') ? 'rtl' : 'ltr')) fault(`it runs ${direction}`);
  await hide(page);
  await sideways(page, direction, [320, 1280], fault);
}

const wear = async (page, media, [width, height]) => {
  await page.emulateMedia({ ...DAYLIGHT, ...media });
  await page.setViewportSize({ width, height });
};

/** Nothing is painted from here on: what is laid out is asked alone. */
const hide = (page) => page.evaluate(() => { document.documentElement.style.visibility = 'hidden'; });

const keep = (page, rows) =>
  page.evaluate((from) => document.querySelectorAll(`tbody tr:nth-child(n + ${from})`).forEach((row) => row.remove()), rows);

async function nameless(page, fault) {
  const found = /\[[a-z0-9]+(-[a-z0-9]+)+\]/.exec(await page.evaluate(() => document.body.innerText));
  if (found) fault(`no sentence for ${found[0]}`);
}

/** On a phone a page begins in the upper half of the first screen. */
async function farDown(page, fault) {
  const down = await page.evaluate(() => Math.round(document.querySelector('main').getBoundingClientRect().top));
  if (down > SCREENS.phone[1] / 2) fault(`phone: the page begins ${down} pixels down`);
}

async function sideways(page, direction, widths, fault) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // A page that fits its type to the screen does so after the screen has changed.
    const wide = (await wider(page)) > 0 ? await frames(page).then(() => wider(page)) : 0;
    if (wide > 0) fault(`${direction} at ${width}: ${wide} pixels too wide`);
  }
}

const wider = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const frames = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function shoot(page, path) {
  await mkdir(shots, { recursive: true });
  const name = path === '/' ? 'index' : path.slice(1).replaceAll('/', '_');
  for (const [screen, [width, height]] of Object.entries(SCREENS)) {
    for (const direction of LANGUAGE.test(path) ? [''] : ['ltr', 'rtl']) {
      await page.setViewportSize({ width, height });
      await page.goto(site.url + path);
      if (direction) await page.evaluate((dir) => { document.documentElement.dir = dir; }, direction);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(shots, `${name}.${screen}.${direction || 'own'}.png`) });
    }
  }
}

const only = new RegExp(process.env.ONLY ?? '');
const paths = (await pagesOf(folder)).filter((path) => only.test(path));
console.log(`${paths.length} pages`);
const rest = [...paths];
await Promise.all(Array.from({ length: WORKERS }, () => work(rest)));
await browser.close();
site.close();
for (const fault of faults) console.error(fault);
process.exit(paths.length > 0 && faults.length === 0 ? 0 : 1);
