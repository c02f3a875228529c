// From a convened dialogue to the chair's summary, as everybody concerned sees it: two organizations apply, a mission objects, the Bureau
// lets one take part, the other is not approved, the mission withdraws, the dialogue is opened, held and summed up. Months pass.
//
//   URL=<the portal> HANDS=<who moves the clock> MAIL=<folder of letters> node dialogue.mjs [folder for screenshots]
import { enter, fill, go, has, hasNot, look, must, pass, person, record, send, signIn, site, text } from './hand.mjs';

/** What the only choice of a question says. */
async function theOnly(page, name, path) {
  await page.goto(`${site}${path}`);
  const choices = page.locator(`main [name="${name}"]`);
  must((await choices.count()) === 1, `there is one choice of ${name}`, page);
  return choices.first().getAttribute('value');
}

async function invited(desk, purpose, address, state) {
  await record(desk, '/desk/dialogues/invite', { purpose, ...(state && { state }), name: purpose, email: address });
  const page = await person();
  await enter(page, address);
  return page;
}

const [PDF, ZIP] = ['%PDF-', 'PK'];

/** A file that somebody who is signed in is given, whole and of its kind. */
async function fetched(page, path, begins) {
  const answer = await page.request.get(`${site}${path}`);
  must(answer.ok(), `${path} is there, not ${answer.status()}`, page);
  const bytes = await answer.body();
  must(bytes.subarray(0, begins.length).toString('latin1') === begins, `${path} is what it says it is`, page);
  return bytes;
}

const COMMENTS = Buffer.from('%PDF-1.7\n% what a scanner makes of a letter\n%%EOF\n');

/** Comments as a file are held until a person has read them, and come back as they were sent. */
async function sendPdf(page, path) {
  await page.goto(`${site}${path}/1/comments-file`);
  await page.setInputFiles('main input[type=file]', { name: '../../../etc/Привет.pdf', mimeType: 'application/pdf', buffer: COMMENTS });
  await send(page);
  await page.goto(`${site}${path}`);
  await look(page, 'comments-held');
  must((await fetched(page, `${path}/1/comments/1/file.pdf`, PDF)).equals(COMMENTS), 'pr_53b: the file is what was sent', page);
}

/** The same with another letter in its middle. */
function changed(signed) {
  const middle = Math.floor(signed.length / 2);
  return signed.slice(0, middle) + (signed[middle] === 'A' ? 'B' : 'A') + signed.slice(middle + 1);
}

/** The receipt of an application is genuine for anybody who has its text, and not after one letter of it was changed. */
async function checkReceipt(page, path) {
  await page.goto(`${site}${path}/receipt`);
  await look(page, 'receipt');
  const signed = (await fetched(page, `${path}/receipt.txt`, '')).toString();
  const anybody = await person();
  for (const [said, expected] of [[signed, true], [changed(signed), false]]) {
    await anybody.goto(`${site}/receipts/check`);
    await anybody.locator('main textarea').fill(said);
    await Promise.all([anybody.waitForNavigation(), anybody.locator('main form button[type=submit]').first().click()]);
    must((await text(anybody)).includes('Shelter House') === expected, `a receipt is ${expected ? 'genuine' : 'forged'}`, anybody);
    await look(anybody, `receipt-${expected ? 'genuine' : 'forged'}`);
  }
}

const APPLICATION = {
  dialogues: '1', country: 'KEN', contact_name: 'Amina Okoth', delegates: 'Amina Okoth, Director', presence: 'room',
};

/** Whatever a step of the form asks for is filled in, until the application is received. */
async function apply(values) {
  const page = await person();
  await page.goto(`${site}/applications/begin`);
  await Promise.all([page.waitForNavigation(), page.locator('form[action$="/applications/begin"] button[type=submit]').click()]);
  for (let step = 0; step < 20; step += 1) {
    const path = new URL(page.url()).pathname;
    if (/\/applications\/[0-9a-f-]{36}/.test(path)) return page;
    const here = {};
    for (const [name, value] of Object.entries({ ...APPLICATION, ...values })) {
      if ((await page.locator(`main [name="${name}"]:not([type=hidden])`).count()) > 0) here[name] = value;
    }
    await fill(page, here);
    // Going on comes before going back.
    const button = page.locator('main form button[type=submit]').first();
    await Promise.all([page.waitForNavigation({ timeout: 120_000 }), button.click()]);
    const faulty = await page.locator('main [role=alert]').allTextContents();
    must(faulty.length === 0, `nothing is refused: ${faulty.join(' ')}`, page);
  }
  return must(false, 'the application is received', page);
}

/** Every file, and who is given it: 200, or sent away. */
async function files(readers, path) {
  const [nobody, secretariat] = ['', 'S'];
  const officials = 'MBCS';
  const expected = {
    '/dialogues/1/lists/non-governmental-organizations/list.csv': officials,
    '/dialogues/1/lists/non-governmental-organizations/list.pdf': officials,
    '/dialogues/1/lists/non-governmental-organizations/list.docx': officials,
    '/dialogues/1/lists/other-stakeholders/list.csv': officials,
    '/dialogues/1/applications': officials,
    '/inputs.csv': officials,
    [`${path}/1/comments/1/file.pdf`]: `A${officials}`,
    [`${path}/receipt`]: `A${secretariat}`,
    [`${path}/receipt.txt`]: `A${secretariat}`,
    '/desk/dialogues/1/notes/lists/fr.docx': secretariat,
    '/desk/dialogues/1/notes/invitation/ar.docx': secretariat,
    '/desk/dialogues/1/registrants': secretariat,
    '/desk/states/export.csv': secretariat,
    '/desk/accounts': secretariat,
    '/desk/letters': secretariat,
    '/desk/waiting': `C${secretariat}`,
    [`/dialogues/1/participants/${path.split('/').pop()}/comments/1/file.pdf`]: nobody,
    '/dialogues/1/participants.csv': 'PAMBCS',
    '/dialogues/1/calendar.ics': 'PAMBCS',
    '/states.csv': 'PAMBCS',
    '/pairings.csv': 'PAMBCS',
  };
  for (const [file, may] of Object.entries(expected)) {
    for (const [who, page] of Object.entries(readers)) {
      const answer = await page.request.get(`${site}${file}`, { maxRedirects: 0 });
      const right = may.includes(who) ? answer.status() === 200 : answer.status() >= 300 && answer.status() < 500;
      must(right, `r5: ${who} is answered ${answer.status()} at ${file}`, page);
    }
  }
}

/** Who calls itself an intergovernmental organization waits for the Secretariat, whatever the day. */
async function settle(desk) {
  const page = await apply({ kind: 'intergovernmental-organization', name: 'Organization for Shelters', email: 'office@shelters.example' });
  const path = new URL(page.url()).pathname;
  await has(page, 'To be settled', 'pr_53c: nobody is registered by its own word');
  await desk.goto(`${site}/desk/waiting`);
  await has(desk, 'Organization for Shelters', 'pr_53c: the Secretariat finds what waits');
  await has(desk, 'Shelter House', 'pr_53b: and the comments that are held');
  await look(desk, 'waiting');
  await record(desk, `${path}/kind`, { kind: 'intergovernmental-organization' });
  await desk.goto(`${site}/desk/waiting`);
  await hasNot(desk, 'Organization for Shelters', 'what was settled waits no more');
  await page.reload();
  await has(page, 'Registered', 'pr_53c: then nobody’s leave is needed');
  await look(page, 'registered');
}

/** Nobody is shown who does not allow it, and nobody before the Secretariat says so. */
async function show(desk, paths) {
  const anybody = await person();
  await anybody.goto(`${site}/dialogues/1/participants`);
  await hasNot(anybody, 'Shelter House', 'nobody is shown before they are released');
  await record(desk, '/desk/dialogues/1/release-participants');
  await anybody.reload();
  await has(anybody, 'Shelter House', 'everybody sees who allows it');
  await hasNot(anybody, 'Lakeside University', 'and not who does not');
  await look(anybody, 'participants');
  const id = paths[0].split('/').pop();
  const sent = await fetched(anybody, `/dialogues/1/participants/${id}/comments/1/file.pdf`, PDF);
  must(sent.equals(COMMENTS), 'what was released is what was sent', anybody);
  await fetched(anybody, '/dialogues/1/participants.csv', '');
}

async function convene(desk) {
  await signIn(desk);
  await record(desk, '/desk/dialogues/convene', {
    title: 'Constructive dialogue on trafficking in persons', groups: 'trafficking-in-persons', session: '14th session',
    on: '2027-06-11', place: 'Vienna International Centre', languages: 'English', chairs: 'The Chair of the Working Group',
  });
  must(desk.url().endsWith('/dialogues/1'), 'the dialogue was convened', desk);
}

async function objections(desk) {
  const shelter = await apply({ kind: 'non-governmental-organization', name: 'Shelter House', email: 'amina@shelter.example', publish: 'yes' });
  const faculty = await apply({ kind: 'academia', name: 'Lakeside University', email: 'dean@lakeside.example' });
  const paths = [shelter, faculty].map((page) => new URL(page.url()).pathname);
  await enter(shelter, 'amina@shelter.example');
  await enter(faculty, 'dean@lakeside.example');
  await sendPdf(shelter, paths[0]);
  await checkReceipt(shelter, paths[0]);
  await pass('2027-05-28T08:00:00Z');
  await signIn(desk);
  await settle(desk);
  await record(desk, `${paths[0]}/1/release`, { comments: '1', released: 'yes' });
  await record(desk, '/desk/dialogues/1/circulate', { list: 'non-governmental-organizations', reference: 'NV 2027/1' });
  await record(desk, '/desk/dialogues/1/circulate', { list: 'other-stakeholders', reference: 'NV 2027/2' });
  await desk.goto(`${site}/dialogues/1`);
  await look(desk, 'circulated');
  const mission = await invited(desk, 'mission', 'mission@peru.example', 'PER');
  await mission.goto(`${site}/dialogues/1/lists/non-governmental-organizations`);
  await has(mission, 'Shelter House', 'the mission reads the list');
  await look(mission, 'list');
  await fetched(mission, '/dialogues/1/lists/non-governmental-organizations/list.pdf', PDF);
  await fetched(mission, '/dialogues/1/lists/non-governmental-organizations/list.docx', ZIP);
  await fetched(desk, '/desk/dialogues/1/notes/lists/fr.docx', ZIP);
  for (const path of paths) {
    await record(mission, `${path}/1/object`, { reason: 'To be explained in a note.' });
    await look(mission, `objected-${paths.indexOf(path)}`);
  }
  await enter(shelter, 'amina@shelter.example');
  await shelter.goto(`${site}${paths[0]}`);
  await has(shelter, 'Referred to the Bureau', 'pr_53d_iii: the shelter sees where its application stands');
  await hasNot(shelter, 'Peru', 'nobody tells an applicant who objected');
  await look(shelter, 'referred');
  const bureau = await invited(desk, 'bureau', 'rapporteur@bureau.example');
  await bureau.goto(`${site}${paths[0]}`);
  await has(bureau, 'Peru', 'the Bureau sees who objects');
  await look(bureau, 'bureau');
  await record(bureau, `${paths[0]}/1/bureau`, { admitted: 'yes', body: 'Extended Bureau', on: '2027-05-28', reference: 'CTOC/COP/BUREAU/2027/3' });
  await files({ P: await person(), A: shelter, M: mission, B: bureau, S: desk }, paths[0]);
  await shelter.reload();
  await has(shelter, 'Admitted by the Bureau', 'pr_53d_iii: the decision is there to read');
  await has(shelter, 'CTOC/COP/BUREAU/2027/3', 'with its reference');
  await look(shelter, 'admitted');
  await enter(faculty, 'dean@lakeside.example');
  await faculty.goto(`${site}${paths[1]}`);
  await has(faculty, 'Not approved', 'pr_53e_iii: while an objection stands');
  await pass('2027-06-04T08:00:00Z');
  await enter(mission, 'mission@peru.example');
  await record(mission, `${paths[1]}/1/withdraw-objection`);
  await pass('2027-06-08T08:00:00Z');
  await enter(faculty, 'dean@lakeside.example');
  await faculty.goto(`${site}${paths[1]}`);
  await has(faculty, 'Approved', 'pr_53e_iii: withdrawn, it restores');
  await hasNot(faculty, 'Not approved', 'nothing stands in the way any more');
  await look(faculty, 'approved');
  return paths;
}

async function hold(desk, paths) {
  await pass('2027-06-11T12:00:00Z');
  await signIn(desk);
  await desk.goto(`${site}/desk/dialogues/1/open`);
  await Promise.all([desk.waitForNavigation(), desk.locator('main form button[type=submit]').last().click()]);
  await has(desk, '53 (a)', 'pr_53a_i: it is not opened before the report is adopted');
  await look(desk, 'not-opened');
  await record(desk, '/desk/dialogues/1/panel', { panel: 'Shelter House, non-governmental-organization, KEN' });
  await desk.goto(`${site}/dialogues/1`);
  const spread = desk.locator('section[aria-labelledby=panel] tr', { hasText: 'African' });
  must((await spread.locator('td').first().textContent()).trim() === '1', 'the panel is shown by region', desk);
  await record(desk, '/desk/dialogues/1/report', { group: 'trafficking-in-persons', on: '2027-06-11', reference: 'CTOC/COP/WG.4/2027/5' });
  const chair = await invited(desk, 'chair', 'chair@wg.example');
  const early = await chair.goto(`${site}/dialogues/1/applications`);
  must(early.status() === 403, 'pr_53a_ii: a chair sees nothing of a dialogue that another one chairs', chair);
  await record(desk, '/desk/dialogues/1/chairs', { accounts: await theOnly(desk, 'accounts', '/desk/dialogues/1/chairs') });
  await chair.goto(`${site}/dialogues/1`);
  must((await chair.locator('main a[href="/desk/dialogues/1/panel"]').count()) === 0, 'a chair is offered what chairs do', chair);
  await look(chair, 'chair');
  await files({ C: chair }, paths[0]);
  await record(chair, '/desk/dialogues/1/open');
  const came = `persons-${paths[0].split('/').pop()}`;
  await desk.goto(`${site}/desk/dialogues/1/attendance`);
  await look(desk, 'attendance');
  await record(desk, '/desk/dialogues/1/attendance', { [came]: '1' });
  await has(desk, '1', 'tc_76: who came stands beside who registered');
  await record(desk, '/desk/dialogues/1/input', { topic: 'Identification of victims', articles: '6', text: 'Shelters wait for referrals for months.' });
  await record(chair, '/desk/dialogues/1/close');
  await show(desk, paths);
  await record(desk, '/desk/dialogues/session', { group: 'trafficking-in-persons', title: '15th session', opens: '2028-06-05' });
  await record(chair, '/desk/dialogues/1/summary', { group: 'trafficking-in-persons', title: 'Summary by the Chair', reference: 'CTOC/COP/WG.4/2028/2' });
  await chair.goto(`${site}/inputs?article=6`);
  await has(chair, 'Identification of victims', 'pr_53i2: what was said is found by its article');
  await look(chair, 'inputs');
  const anybody = await person();
  await anybody.goto(`${site}/dialogues/1`);
  await has(anybody, 'CTOC/COP/WG.4/2028/2', 'pr_53h: everybody reads where the summary is');
  await look(anybody, 'summed-up');
}

await go(async () => {
  const desk = await person();
  await convene(desk);
  await hold(desk, await objections(desk));
});
