// The queries of the reference and how they are searched: QUERIES, made of REFERENCE, the data beside the page.
"use strict";

const QUERIES = (() => {
  const { strings, queries: rows } = REFERENCE;

  const entries = rows.map(([text, matches, certain, types, reads, example], place) => ({
    text, matches, certain, types, reads, example, place,
    lower: text.toLowerCase(),
    // What is searched after the query itself: meanings, names of event types, what is certain.
    about: [...matches.map((pair) => pair[1]), ...types, ...certain].map((at) => strings[at]).join("\n").toLowerCase(),
    kinds: new Set(matches.map((pair) => strings[pair[0]].split(":", 1)[0])),
    // Its place on the page: made there.
    row: null,
    button: null,
    panel: null,
  }));
  // Queries that are written out come first, in the order of the spec; then shortcuts, which stand for several of them.
  const writtenOut = (entry) => entry.text[0] !== "*" && strings[entry.matches[0][0]] === entry.text;
  entries.sort((one, other) => writtenOut(other) - writtenOut(one) || one.place - other.place);
  const byText = new Map(entries.map((entry) => [entry.text, entry]));

  // How well a query fits what was typed: 0 is best, undefined is not at all.
  function fit(entry, wanted, words) {
    if (entry.lower === wanted) return 0;
    if (entry.lower.startsWith(wanted)) return 1;
    if (entry.lower.includes(`:${wanted}`)) return 2;
    if (entry.lower.includes(wanted)) return 3;
    if (words.every((word) => entry.lower.includes(word))) return 4;
    if (words.every((word) => entry.lower.includes(word) || entry.about.includes(word))) return 5;
    return undefined;
  }

  function search(wanted, kind) {
    const words = wanted.split(/\s+/).filter(Boolean);
    const tiers = [[], [], [], [], [], []];
    for (const entry of entries) {
      if (kind && !entry.kinds.has(kind)) continue;
      const tier = words.length ? fit(entry, wanted, words) : 0;
      if (tier !== undefined) tiers[tier].push(entry);
    }
    return tiers.flat();
  }

  return { entries, byText, writtenOut, search };
})();
