// A review as everybody in it sees it: missions name people from a note, an official hands in a profile and is approved, the State under
// review consults and two others confirm, a focal point hands over, the days for answers pass and the board shows it, and the answers come.
//
//   URL=<the portal> HANDS=<who moves the clock> MAIL=<folder of letters> STATE=<under review> ONE=<reviewing> OTHER=<reviewing>
//   node reviews.mjs [folder for screenshots]
import { again, enter, enterAgain, fill, go, has, hasNot, look, must, pass, person, press, record, send, signIn, site, text, until } from './hand.mjs';

const { STATE, ONE, OTHER } = process.env;
const REVIEW = `/reviews/${STATE}`;
const CONSULTATION = `${REVIEW}/consultation/I`;

const NOTE = (name, email) =>
  Buffer.from(`Note verbale NV 12/2026\nThe Permanent Mission names ${name}, ${email}, as its focal point.\n`);

/** The account of a permanent mission. */
async function mission(desk, state, locale) {
  const email = `mission@${state.toLowerCase()}.example`;
  await record(desk, '/desk/dialogues/invite', { purpose: 'mission', state, name: `Mission of ${state}`, email });
  const page = await person(locale);
  await enter(page, email);
  return page;
}

/** A mission names somebody from a note verbale, which is compared before anything is recorded. */
async function name(page, who, { leaves } = {}) {
  await page.goto(`${site}/people/name`);
  if ((await page.locator('main [name=p1_name]').count()) === 0) {
    await press(page, page.locator('main button[name=go][value=add]'));
  }
  await page.setInputFiles('main input[type=file]', { name: 'note.txt', mimeType: 'text/plain', buffer: NOTE(who.name, who.email) });
  await fill(page, {
    reference: 'NV 12/2026', dated: who.dated, p1_name: who.name, p1_email: who.email, p1_title: 'Ministry of Justice',
    p1_duty: `${STATE}:${who.duty}`, p1_instruments: 'UNTOC',
  });
  if (leaves) await page.locator('main section[aria-labelledby=leaving-title] select').first().selectOption('p1');
  await press(page, page.locator('main button[name=go][value=check]').last());
  await has(page, who.name, 'note and form are compared before anything is recorded');
  await look(page, `compared-${who.duty}-${leaves ? 'again' : 'first'}`);
  await press(page, page.locator('main button[name=go][value=send]'));
  await look(page, 'people');
}

/** Somebody who was named opens the link, hands in the profile, and undertakes to keep what is confidential. */
async function activate(desk, who) {
  const page = await person();
  await enter(page, who.email);
  await page.goto(`${site}/people/profile`);
  const begins = await page.locator('main [name=title]').inputValue();
  must(begins === 'Ministry of Justice', 'the profile begins with what the note says', page);
  await look(page, 'profile');
  await fill(page, { phone: '+43 1 000', hours_from: '09:00', hours_to: '17:00' });
  await press(page, page.locator('main form[action$="/people/profile"] button[type=submit]').last());
  await page.goto(`${site}/people/profile`);
  await press(page, page.locator('main form[action$="/people/undertaking"] button'));
  await page.goto(`${site}${REVIEW}`);
  must(page.url().endsWith('/people/profile'), `pr_37i: nobody sees a review before the Secretariat approves, and is led to the profile, not to ${page.url()}`, page);
  await until(desk, '/desk/people', who.name, 'the Secretariat finds the profile');
  await look(desk, 'intake');
  await press(desk, desk.locator('main form[action*="/approve"] button').first());
  return page;
}

async function proposal(page) {
  await page.goto(`${site}${CONSULTATION}`);
  await look(page, 'consultation-before');
  await fill(page, {
    held_on: '2027-01-07', languages: ['English', 'French'], answers_by: '2027-05-26', division: 'Articles 2 to 8, and the others',
  });
  await send(page);
}

async function confirm(page, day) {
  await until(page, CONSULTATION, day, 'the proposal is there');
  await look(page, `consultation-${await page.locator('html').getAttribute('lang')}`);
  await record(page, `${CONSULTATION}/confirm`);
}

/** Reads the board of what stalls again until the review is on it with this, or is not any more. */
async function stalls(desk, what, whether, sentence) {
  await again(desk, sentence, async () => {
    await desk.goto(`${site}/desk/board?stalled=true`);
    const row = desk.locator('main table tr', { has: desk.locator(`a[href$="${REVIEW}"]`), hasText: what });
    return (await row.count()) > 0 === whether;
  });
}

async function journey() {
  const desk = await person();
  await signIn(desk);
  const missions = {};
  for (const [state, locale] of [[STATE, 'en'], [ONE, 'fr'], [OTHER, 'ar']]) missions[state] = await mission(desk, state, locale);
  await pass('2026-12-02T09:00:00Z');
  await signIn(desk);
  for (const state of [STATE, ONE, OTHER]) await missionAgain(missions[state], state);
  await until(missions[STATE], '/moves', 'focal point', 'pr_18i: the mission is told to name a focal point');
  await look(missions[STATE], 'moves-mission');

  const first = { name: 'Abena Mensah', email: 'abena@justice.example', duty: 'focal-point', dated: '2026-12-01' };
  await name(missions[STATE], first);
  const abena = await activate(desk, first);
  await until(abena, '/moves', 'consult', 'gl_11i: then it is the focal point’s move');
  await look(abena, 'moves-focal-point');
  await abena.goto(`${site}${REVIEW}`);
  await look(abena, 'review');
  const expert = { name: 'Claire Dubois', email: 'claire@ministry.example', duty: 'expert', dated: '2026-12-02' };
  await name(missions[ONE], expert);
  const claire = await activate(desk, expert);
  await again(claire, 'gl_5: an expert reads the review once approved', async () => (await claire.goto(`${site}${REVIEW}`)).ok());
  await look(claire, 'review-expert');

  await pass('2027-01-08T09:00:00Z');
  await missionAgain(missions[ONE], ONE);
  await missionAgain(missions[OTHER], OTHER);
  await enterAgain(abena, first.email);
  await proposal(abena);
  await confirm(missions[ONE], '7 janvier 2027');
  await confirm(missions[OTHER], '2027');
  await until(abena, CONSULTATION, 'agreed', 'pr_31: three States agree');
  await look(abena, 'consultation-agreed');
  await until(abena, '/moves', 'answers', 'pr_34: the answers are next');

  const second = { name: 'Kofi Boateng', email: 'kofi@justice.example', duty: 'expert', dated: '2027-01-08' };
  await missionAgain(missions[STATE], STATE);
  await name(missions[STATE], second);
  await signIn(desk);
  const kofi = await activate(desk, second);
  await handOver(abena, first, second);
  await gone(abena);
  await until(kofi, '/handover', '26 May 2027', 'the successor sees what was agreed');
  await until(kofi, '/moves', 'answers', 'pr_18: the successor has the move');
  await look(kofi, 'handover');

  await pass('2027-07-05T09:00:00Z');
  await signIn(desk);
  const late = 'Submit the answers to the questionnaire';
  await stalls(desk, late, true, 'the board shows the stall');
  await look(desk, 'board-stalled');
  await answers(desk);
  await stalls(desk, late, false, 'what was done stalls no more');
  await until(desk, REVIEW, 'Submit the written feedback', 'pr_35: the answers are there, feedback is next');
  await look(desk, 'review-secretariat');
  await desk.goto(`${site}/desk/board`);
  await look(desk, 'board');
  await desk.goto(`${site}/desk/forecast`);
  await look(desk, 'forecast');
  const anybody = await person('ar');
  await anybody.goto(`${site}/progress`);
  await hasNot(anybody, STATE, 'pr_4b: totals name no State');
  await look(anybody, 'progress');
  const hidden = await anybody.goto(`${site}${REVIEW}`);
  must(hidden.status() >= 300 || anybody.url().includes('/link'), 'pr_4k: nobody else sees a review', anybody);
}

async function missionAgain(page, state) {
  await enterAgain(page, `mission@${state.toLowerCase()}.example`);
}

/** A focal point leaves, and somebody of the State who is there already takes over. */
async function handOver(page, leaver, successor) {
  await page.goto(`${site}/people`);
  const row = page.locator('main tr', { hasText: leaver.name });
  const path = new URL(await row.locator('a[href$="/leave"]').first().getAttribute('href'), site).pathname;
  await page.goto(`${site}${path}`);
  await page.getByRole('radio', { name: successor.name }).check();
  await look(page, 'hand-over-form');
  await send(page);
}

/** Whoever left sees nothing any more, the same day. */
async function gone(page) {
  await again(page, 'pr_37i: access ends the same day', async () => {
    await page.goto(`${site}/moves`);
    return !(await text(page)).includes(STATE) && !new URL(page.url()).pathname.endsWith('/moves');
  });
}

/** The Secretariat records the answers for each instrument of the review. */
async function answers(desk) {
  const path = `/desk/board/${STATE}/step`;
  await desk.goto(`${site}${path}`);
  const steps = await desk.locator('main [name=step][value^="answers"]').evaluateAll((all) => all.map((one) => one.value));
  must(steps.length > 0, 'answers can be recorded', desk);
  for (const step of steps) {
    await record(desk, path, { step, on: '2027-07-02', readable_from: '2027-07-02', source: 'Note verbale of 2 July 2027' });
  }
}

await go(journey);
