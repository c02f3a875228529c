// Opens the page of the first argument and prints what it says and what is wrong with it, as JSON.

const { open, violations } = await import(process.env.PROVING_GROUND);

const browser = await open();
try {
    const page = await browser.newPage();
    await page.goto(process.argv[2]);
    const heading = await page.locator("h1").textContent();
    console.log(JSON.stringify({ heading, note: process.env.NOTE, violations: await violations(page) }));
} finally {
    await browser.close();
}
