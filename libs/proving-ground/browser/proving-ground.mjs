// What a test's script imports: `const { open, violations } = await import(process.env.PROVING_GROUND)`.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

// Nothing that asks anybody on the network, and nothing that needs a graphics card or a user namespace.
const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens a browser with an empty profile of its own. Close it, or the script does not end. */
export function open() {
    return chromium.launch({ executablePath: process.env.CHROMIUM, args: flags });
}

/** What axe finds against a page: one line for each rule broken, with the places. */
export async function violations(page) {
    // Evaluated and not inserted as an element, which the page's content security policy would refuse.
    await page.evaluate(axe);
    const found = await page.evaluate(() => globalThis.axe.run());
    return found.violations.map(({ id, help, nodes }) => {
        const places = nodes.map((node) => node.target.join(" ")).join("; ");
        return `${id}: ${help} (${places})`;
    });
}

/** The class of a certified provider of identities (OpenID Connect), for a script that needs one. */
export async function identities() {
    return (await import("oidc-provider")).default;
}
