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

/**
 * What axe finds against a page, or against what a selector finds in it, by all its rules, by these, or by all but some: one line for each
 * rule broken, with the places.
 */
export async function violations(page, within = null, rules = null, without = []) {
    // Evaluated and not inserted as an element, which the page's content security policy would refuse.
    if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
    // Of what is broken every place is found; of what holds no place is asked for.
    const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
    const options = { resultTypes: ["violations"], rules: off, ...(rules && { runOnly: rules }) };
    return page.evaluate(found, [within, options]);
}

/** Runs in the page: what is found is long, and only what is broken leaves it. */
async function found([within, options]) {
    const { violations } = await globalThis.axe.run(within ?? document, options);
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join("; ")})`);
}

/** The class of a certified provider of identities (OpenID Connect), for a script that needs one. */
export async function identities() {
    return (await import("oidc-provider")).default;
}
