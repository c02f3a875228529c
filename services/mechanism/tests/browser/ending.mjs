// How a journey ends.

/** Goes all the way, and closes the browser; whatever went wrong on it, and whatever was found, is told then. */
export async function goAllTheWay(browser, faults, journey) {
  try {
    await journey();
  } catch (fault) {
    faults.push(String(fault.stack ?? fault));
  } finally {
    await browser.close();
  }
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
}
