// An identity of a provider, a certified one, is linked to an account and lets in from then on; nobody else's does, be the address the same,
// and nothing that was sent once, or to another browser, is taken.
//
//   URL=<the portal> SIGN_IN=<link of the Secretariat> ISSUER=<where the provider is to listen> node identity.mjs
const { open, violations, identities } = await import(process.env.PROVING_GROUND);
const site = process.env.URL;
const issuer = process.env.ISSUER;
const Provider = await identities();
const oidc = new Provider(issuer, {
  clients: [{ client_id: 'mechanism', client_secret: process.env.SECRET, redirect_uris: [`${site}/identity/back`] }],
  cookies: { keys: ['sample'] },
  pkce: { required: () => true },
  // One address for all: it says nothing of whose an account is.
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, email: 'secretariat@mechanism.example', email_verified: true }) }),
});
// While it is held, the way back is kept here and nobody is sent it.
let held = false;
let led;
oidc.use(async (context, next) => {
  await next();
  const to = context.response.get('location');
  if (!held || !to?.startsWith(`${site}/identity/back`)) return;
  led = to;
  context.remove('location');
  context.status = 200;
  context.body = 'kept';
});
const server = oidc.listen(new URL(issuer).port, '127.0.0.1');
const browser = await open();

function must(holds, sentence, page) {
  if (!holds) throw new Error(`${sentence} (at ${page.url()})`);
}

async function press(page, button) {
  await Promise.all([page.waitForNavigation(), page.locator(button).click()]);
}

/** Shows the provider who somebody is, and lets it say so; ends where the page is ours again, or where something else ends it. */
async function through(page, login, ends = (url) => url.startsWith(`${site}/`)) {
  for (let pressed = 0; pressed < 10 && !ends(page.url()); pressed += 1) {
    if ((await page.locator('input[name=login]').count()) > 0) {
      await page.locator('input[name=login]').fill(login);
      await page.locator('input[name=password]').fill('sample');
    }
    await press(page, 'button[type=submit]');
  }
  must(ends(page.url()), 'the provider lets go', page);
}

async function person() {
  return (await browser.newContext({ locale: 'en' })).newPage();
}

const says = (page) => page.locator('main').innerText();
const isIn = async (page) => (await page.request.get(`${site}/api/v1/session`)).ok();

try {
  const page = await person();
  const backs = [];
  page.on('request', (request) => request.url().startsWith(`${site}/identity/back`) && backs.push(request.url()));
  await page.goto(process.env.SIGN_IN);
  await press(page, 'main button[type=submit]');
  await page.goto(`${site}/desk/own/identity`);
  await press(page, 'main form.form button');
  for (const line of await violations(page)) throw new Error(line);
  await press(page, 'main a.button');
  must(page.url().startsWith(issuer), 'it leads to the provider', page);
  await through(page, 'amina');
  must((await says(page)).includes('Your identity is linked'), `it is linked: ${await says(page)}`, page);
  must(new URL(page.url()).search === '', 'nothing of it stays in the address', page);

  await press(page, '.band-person button');
  must(!(await isIn(page)), 'signed out', page);
  await page.goto(`${site}/link`);
  await press(page, 'a[href$="/identity"]');
  await through(page, 'amina');
  must(new URL(page.url()).pathname === '/desk', `it lets in: ${await says(page)}`, page);
  await page.goto(`${site}/desk/own/sessions`);
  must((await says(page)).includes('Identity of a provider'), 'how one came in', page);

  // What was sent once is good for nothing, here and elsewhere.
  await press(page, '.band-person button');
  for (const there of [page, await person()]) {
    const answer = await there.goto(backs.at(-1));
    must(answer.status() === 403 && !(await isIn(there)), 'a replay lets nobody in', there);
  }

  // Somebody else with the same address is nobody here.
  const other = await person();
  await other.goto(`${site}/identity`);
  await through(other, 'somebody');
  must((await says(other)).includes('No account is linked to this identity') && !(await isIn(other)), 'nobody is in', other);

  // Whoever is led to somebody else's way back does not become them: another browser began it.
  held = true;
  const thief = await person();
  await thief.goto(`${site}/identity`);
  await through(thief, 'amina', () => led !== undefined);
  held = false;
  const victim = await person();
  await victim.goto(`${site}/identity`);
  const answer = await victim.goto(led);
  must(answer.status() === 403 && !(await isIn(victim)), 'a way back of another browser', victim);
  // The same browser with another state, and with a code of its own making.
  for (const [name, value] of [['state', 'f'.repeat(64)], ['code', 'sample'], ['code', ''], ['iss', 'https://evil.example']]) {
    const forged = new URL(led);
    forged.searchParams.set(name, value);
    const refused = await thief.goto(forged.href);
    must(refused.status() === 403 && !(await isIn(thief)), `another ${name}`, thief);
  }
} finally {
  await browser.close();
  server.close();
}
