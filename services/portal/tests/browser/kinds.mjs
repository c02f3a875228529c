// Whether text can be read follows from its colour, its size and what lies behind it. Texts of one kind have all of these alike: in a second
// medium the first of each kind is looked at, and not the same again on every page.

/** Marks the texts of a page whose kind was not seen before in this medium: the selector that finds them, or null where there are none. */
export async function firstOfTheirKind(page, medium, seen) {
  const kinds = await page.evaluate(kindsOf, null);
  const fresh = kinds.filter((kind) => !seen.has(kind));
  for (const kind of fresh) seen.add(kind);
  if (fresh.length === 0) return null;
  await page.evaluate(kindsOf, { mark: medium, fresh });
  return `[data-first-of-its-kind="${medium}"]`;
}

/** The kinds of text of a page, and, where it is asked, a mark on the first text of each of these. Runs in the page. */
function kindsOf(wish) {
  const grounds = new Map();
  const ground = (element) => {
    if (!element) return '';
    if (!grounds.has(element)) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      const own = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1';
      grounds.set(element, ground(element.parentElement) + (own ? '' : `/${backgroundColor} ${backgroundImage} ${opacity}`));
    }
    return grounds.get(element);
  };
  const isText = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '';
  const first = new Map();
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.matches('input, select, textarea') && ![...element.childNodes].some(isText)) continue;
    if (!element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    const around = getComputedStyle(element.parentElement).color;
    const kind = [element.tagName, color, fontSize, fontWeight, textDecorationLine, around, ground(element)].join('|');
    if (!first.has(kind)) first.set(kind, element);
  }
  if (wish) for (const kind of wish.fresh) first.get(kind)?.setAttribute('data-first-of-its-kind', wish.mark);
  return [...first.keys()];
}
