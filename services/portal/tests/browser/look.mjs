// Looks at every page of a folder, as tests/look does it: axe-core on desktop and phone, contrast in the dark and with the reader's own
// colours, nothing sideways on any screen or from right to left, nothing blocked by the policy, no sentence missing. What lies under a
// language has the same parts and colours: there words and direction are looked at, on a phone, and on a desk for what moves sideways.
//
//   POLICY=<content security policy> [SHOTS=<folder>] [ONLY=<pattern>] node look.mjs FOLDER
//
// With SHOTS it takes pictures instead, at the sizes of a phone, a desk and a hall, in both directions.
import { mkdir, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { serve } from './serve.mjs';

const { open, violations } = await import(process.env.PROVING_GROUND);

const folder = process.argv[2];
const shots = process.env.SHOTS;
const SCREENS = { phone: [360, 740], desktop: [1280, 800], hall: [1920, 1080] };
const WIDTHS = { ltr: [320, 1280, 3840], rtl: [320, 1280] };
// Rows are alike: so many of each table are looked at.
const ROWS = 12;
const ROWS_AGAIN = 3;
const WORKERS = 2;

const LANGUAGE = /^\/(ar|zh|fr|ru|es)\//;

const faults = [];

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
  const wear = (media, [width, height]) => page.emulateMedia(media).then(() => page.setViewportSize({ width, height }));
  await wear({ colorScheme: 'light', forcedColors: 'none' }, SCREENS.desktop);
  await page.goto(site.url + path);
  await keep(page, ROWS);
  for (const line of await violations(page)) fault(`desktop: ${line}`);
  await nameless(page, fault);
  await wear({ colorScheme: 'dark', forcedColors: 'none' }, SCREENS.desktop);
  for (const line of await contrast(page)) fault(`dark: ${line}`);
  await wear({ colorScheme: 'dark', forcedColors: 'active' }, SCREENS.desktop);
  for (const line of await contrast(page)) fault(`own colours: ${line}`);
  await wear({ colorScheme: 'light', forcedColors: 'none' }, SCREENS.phone);
  for (const line of await violations(page)) fault(`phone: ${line}`);
  for (const [direction, widths] of Object.entries(WIDTHS)) {
    await page.evaluate((dir) => { document.documentElement.dir = dir; }, direction);
    await sideways(page, direction, widths, fault);
  }
}

/** The same page in another language. */
async function lookIn(page, path, fault) {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: SCREENS.phone[0], height: SCREENS.phone[1] });
  await page.goto(site.url + path);
  await keep(page, ROWS_AGAIN);
  for (const line of await violations(page)) fault(`phone: ${line}`);
  await nameless(page, fault);
  const direction = await page.evaluate(() => document.documentElement.dir);
  if (direction !== (path.startsWith('/ar/') ? 'rtl' : 'ltr')) fault(`it runs ${direction}`);
  await sideways(page, direction, [320, 1280], fault);
}

const keep = (page, rows) =>
  page.evaluate((from) => document.querySelectorAll(`tbody tr:nth-child(n + ${from})`).forEach((row) => row.remove()), rows);

async function nameless(page, fault) {
  const found = /\[[a-z0-9]+(-[a-z0-9]+)+\]/.exec(await page.locator('body').innerText());
  if (found) fault(`no sentence for ${found[0]}`);
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

/** What cannot be read: axe is on the page since `violations` was asked. */
async function contrast(page) {
  const found = await page.evaluate(() => globalThis.axe.run({ runOnly: ['color-contrast', 'link-in-text-block'] }));
  return found.violations.map(({ id, nodes }) => `${id} (${nodes.map((node) => node.target.join(' ')).join('; ')})`);
}

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
