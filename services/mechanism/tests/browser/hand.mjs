// What a person's hands do on our pages, for the journeys.
import { mkdir } from 'node:fs/promises';
import { goAllTheWay } from './ending.mjs';
import { linkTo } from './letters.mjs';

const { open, violations } = await import(process.env.PROVING_GROUND);
export const site = process.env.URL;
const shots = process.argv[2];
const faults = [];
const browser = await open();

export function must(holds, sentence, page) {
  if (!holds) throw new Error(`${sentence} (at ${page.url()})`);
}

/** Looks at a page: nothing on it keeps anybody out. */
export async function look(page, name) {
  for (const line of await violations(page)) faults.push(`${name}: ${line}`);
  if (!shots) return;
  await mkdir(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

export async function person(locale = 'en') {
  return (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale })).newPage();
}

/** Presses a button, and nothing is refused. */
export async function press(page, button) {
  await Promise.all([page.waitForNavigation({ timeout: 120_000 }), button.click()]);
  const faulty = await page.locator('main [role=alert]').allTextContents();
  must(faulty.length === 0, `nothing is refused: ${faulty.join(' ')}`, page);
}

/** Presses the button of the page's own form, and that of its summary where it has one. */
export async function send(page) {
  for (let pressed = 0; pressed < 20; pressed += 1) {
    const yes = page.locator('main button[name=confirmed][value=yes]');
    const [from, confirms] = [page.url(), (await yes.count()) > 0];
    await press(page, confirms ? yes : page.locator('main form button[type=submit]').last());
    if (confirms || new URL(page.url()).pathname !== new URL(from).pathname) return;
  }
  must(false, 'the form ends', page);
}

export async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`main [name="${name}"]:not([type=hidden])`).first();
    const kind = await field.evaluate((one) => (one.tagName === 'SELECT' ? 'select' : one.type));
    if (kind === 'select') await field.selectOption(value);
    else if (kind === 'radio' || kind === 'checkbox') {
      for (const one of [value].flat()) await page.check(`main [name="${name}"][value="${one}"]`);
    } else await field.fill(value);
  }
}

export async function record(page, path, values = {}) {
  const answer = await page.goto(`${site}${path}`);
  must(answer.ok(), `the form is there, not ${answer.status()}`, page);
  await fill(page, values);
  await send(page);
}

export async function signIn(page) {
  const path = await (await fetch(`${process.env.HANDS}/sign-in`, { method: 'POST' })).text();
  await page.goto(`${site}${path}`);
  await send(page);
}

export async function pass(to) {
  const passed = await fetch(`${process.env.HANDS}/pass?to=${to}`, { method: 'POST' });
  if (!passed.ok) throw new Error(`time did not pass: ${passed.status}`);
}

const opened = new Set();

async function follow(page, link) {
  opened.add(link);
  await page.goto(`${site}/link/${link}`);
  await send(page);
}

/** Opens the newest link that was sent to this address. */
export async function enter(page, address) {
  await follow(page, await linkTo(address));
}

/** Comes in after weeks: by the same link, and where it has expired, by the one that is sent in its place. */
export async function enterAgain(page, address) {
  await page.goto(`${site}/link/${await linkTo(address)}`);
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForLoadState();
  const renew = page.locator('main form[action$="/link/renew"] button');
  if ((await renew.count()) === 0) return;
  await renew.click();
  await page.waitForLoadState();
  await follow(page, await linkTo(address, opened));
}

export const text = (page) => page.locator('main').textContent();
export const has = async (page, words, sentence) =>
  must((await text(page)).includes(words), `${sentence}: ${words}`, page);
export const hasNot = async (page, words, sentence) =>
  must(!(await text(page)).includes(words), `${sentence}: ${words}`, page);

/** Tries again until it holds: what is decided elsewhere arrives a moment later. */
export async function again(page, sentence, holds) {
  for (let tried = 0; tried < 200; tried += 1) {
    if (await holds()) return;
    await page.waitForTimeout(50);
  }
  must(false, sentence, page);
}

/** Reads a page again until it says this. */
export async function until(page, path, words, sentence) {
  await again(page, `${sentence}: ${words}`, async () =>
    (await page.goto(`${site}${path}`)).ok() && (await text(page)).includes(words));
}

/** Goes all the way; whatever went wrong, and whatever keeps anybody out, is told at its end. */
export const go = (journey) => goAllTheWay(browser, faults, journey);
