// The one text that stands for a value: RFC 8785 (JSON Canonicalization Scheme) for the values that transcripts hold. A classic
// script; it defines `Canonical`.
//
// RFC 8785 is defined by what `JSON.stringify` of ECMAScript does with strings and numbers and by sorting members by their
// UTF-16 code units, which is what `sort` does. What remains is to refuse values outside our subset.
'use strict';

globalThis.Canonical = (() => {
  // Half a pair of UTF-16: a string that holds one has no UTF-8 bytes.
  const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

  const isWellFormed = (text) => !LONE_SURROGATE.test(text);
  const isWhole = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);

  // A TypeError for what a transcript cannot hold.
  function text(value) {
    if (value === null || value === true || value === false) return String(value);
    if (isWhole(value)) return String(value);
    if (typeof value === 'string' && isWellFormed(value)) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(text).join(',')}]`;
    if (typeof value === 'object') {
      const members = Object.keys(value).sort();
      return `{${members.map((member) => `${text(member)}:${text(value[member])}`).join(',')}}`;
    }
    throw new TypeError('Only text, whole numbers below 2^53, truth values, null, lists and objects have a canonical form.');
  }

  const bytes = (value) => new TextEncoder().encode(text(value));

  return Object.freeze({ text, bytes, isWhole, isWellFormed });
})();
