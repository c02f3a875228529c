// Looks at every page of the gallery: axe-core finds nothing, light and dark; nothing moves sideways at 320 pixels; nothing is
// blocked by the content security policy. With --shots FOLDER it also makes screenshots.
//
//   npm install playwright-core axe-core        (anywhere; then NODE_PATH=<that>/node_modules)
//   node look.mjs GALLERY [--shots FOLDER] [--only TEXT]
import { createRequire } from 'node:module';
import { mkdir, readdir } from 'node:fs/promises';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tmpdir } from 'node:os';
import { serve } from './serve.mjs';

const require = createRequire(import.meta.url);
const find = (name) => require.resolve(name, { paths: [...(process.env.NODE_PATH ?? '').split(':'), process.cwd()] });
const { chromium } = require(find('playwright-core'));
const axe = readFileSync(find('axe-core/axe.min.js'), 'utf8');

const [folder, ...rest] = process.argv.slice(2);
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : null);
const shots = option('--shots');
const only = option('--only');

async function pagesOf(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html') && entry.name !== 'offline.html');
  const paths = files.map((entry) => `/${relative(root, join(entry.parentPath ?? entry.path, entry.name)).replace(/\.html$/, '')}`);
  return paths.map((path) => (path === '/index' ? '/' : path)).sort();
}

const site = await serve(folder);
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'look-')), {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  bypassCSP: false,
});
const page = await context.newPage();
const faults = [];
let at = '';
page.on('console', (message) => {
  if (['error', 'warning'].includes(message.type()) && !/404/.test(message.text())) faults.push(`${at}: console: ${message.text()}`);
});
page.on('pageerror', (fault) => faults.push(`${at}: script: ${fault.message}`));

async function sideways(what) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) faults.push(`${at}: ${what}: ${wide} pixels too wide`);
}

async function axeFinds(what) {
  const session = await context.newCDPSession(page);
  // Evaluated by the debugger, which the page's policy does not bind.
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run(document, { resultTypes: ["violations"] }).then((r) => JSON.stringify(r.violations.map((v) => [v.id, v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + " " + (n.any[0]?.message ?? ""))])))',
    awaitPromise: true,
    returnByValue: true,
  });
  for (const [id, nodes] of JSON.parse(result.value)) faults.push(`${at}: ${what}: ${id}\n    ${nodes.join('\n    ')}`);
  await session.detach();
}

const SIZES = { desktop: [1440, 900], phone: [390, 844] };
const HALLS = { hall: [1920, 1080], 'hall-4k': [3840, 2160] };

async function shoot(path) {
  await mkdir(shots, { recursive: true });
  const name = path === '/' ? 'index' : path.slice(1).replaceAll('/', '_');
  const sizes = path.includes('ceremony') ? { ...SIZES, ...HALLS } : SIZES;
  for (const [size, [width, height]] of Object.entries(sizes)) {
    await page.setViewportSize({ width, height });
    const scenes = path.includes('ceremony') ? ['', '#scene-2', '#scene-3', '#scene-4', '#scene-5', '#scene-6', '#scene-8'] : [''];
    for (const scene of scenes) {
      await page.goto('about:blank');
      await page.goto(site.url + path + scene);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(60);
      await page.screenshot({ path: join(shots, `${name}${scene.replace('#', '_')}.${size}.png`) });
    }
  }
}

const paths = (await pagesOf(folder)).filter((path) => only === null || path.includes(only));
for (const path of paths) {
  for (const scheme of ['light', 'dark']) {
    at = `${path} (${scheme})`;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(site.url + path);
    await page.waitForTimeout(50);
    await axeFinds('axe');
  }
  at = path;
  const nameless = /\[[a-z0-9]+(-[a-z0-9]+)+\]/.exec(await page.locator('body').innerText());
  if (nameless) faults.push(`${at}: no sentence for ${nameless[0]}`);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.waitForTimeout(30);
  await sideways('at 320');
  await page.setViewportSize({ width: 3840, height: 2160 });
  await sideways('at 3840');
  await page.emulateMedia({ colorScheme: 'light' });
  if (shots) await shoot(path);
}
console.log(`${paths.length} pages looked at, ${faults.length} faults`);
for (const fault of faults) console.log(fault);
await context.close();
site.close();
process.exit(faults.length === 0 ? 0 : 1);
