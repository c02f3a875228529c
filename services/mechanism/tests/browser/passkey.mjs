// A passkey, made and used in a browser whose authenticator is a virtual one: it lets in without link, password or code, and not when its
// owner does not show who they are.
//
//   URL=<the portal> SIGN_IN=<link of the Secretariat> node passkey.mjs
const { open, violations } = await import(process.env.PROVING_GROUND);
const site = process.env.URL;
const browser = await open();

function must(holds, sentence, page) {
  if (!holds) throw new Error(`${sentence} (at ${page.url()})`);
}

async function press(page, button) {
  await Promise.all([page.waitForNavigation(), page.locator(button).click()]);
}

try {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  const devices = await context.newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } });

  await page.goto(process.env.SIGN_IN);
  await press(page, 'main button[type=submit]');
  await page.goto(`${site}/desk/own/passkeys`);
  await press(page, 'form[data-passkey=make] button');
  const said = await page.locator('main').innerText();
  must(said.includes('The passkey is made'), `it is made: ${said}`, page);
  const faults = await violations(page);
  must(faults.length === 0, `for everybody: ${faults.join('; ')}`, page);
  const { credentials } = await devices.send('WebAuthn.getCredentials', { authenticatorId });
  must(credentials.length === 1 && credentials[0].rpId === 'localhost', 'the device has it, for this site', page);

  await press(page, '.band-person button');
  await page.goto(`${site}/link`);
  // Whoever does not show the device who they are does not come in.
  await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.locator('form[data-passkey=use] button').click();
  await page.locator('form[data-passkey=use] [role=status]:not(:empty)').waitFor();
  must((await context.request.get(`${site}/api/v1/session`)).status() === 401, 'nobody is in', page);
  await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  let sent;
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/passkey') sent = request.postData();
  });
  await press(page, 'form[data-passkey=use] button');
  must(new URL(page.url()).pathname === '/desk', 'it leads to the desk', page);
  await page.goto(`${site}/desk/own/sessions`);
  const row = await page.locator('tr', { hasText: 'This one' }).innerText();
  must(row.includes('Passkey') && row.includes('and a second factor'), `how one came in: ${row}`, page);

  // What was sent is good for once.
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
  const again = await (await browser.newContext()).request.post(`${site}/passkey`, { data: sent, headers, maxRedirects: 0 });
  must(again.status() === 403, `a replay lets nobody in: ${again.status()}`, page);

  // Removed, it opens nothing.
  await page.goto(`${site}/desk/own/passkeys`);
  await press(page, 'td a');
  await press(page, 'main form button[type=submit]');
  await press(page, '.band-person button');
  await page.goto(`${site}/sign-in`);
  await press(page, 'form[data-passkey=use] button');
  must((await page.locator('main [role=alert]').innerText()).includes('opens nothing here'), 'it is removed', page);
} finally {
  await browser.close();
}
