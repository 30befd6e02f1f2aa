import { expect, test } from "vitest";
import { listChangesOf, RULES_LOG } from "./change-log.ts";
import { GUIDE_RULE_IDS } from "./rule-ids.ts";
import { placeInSection, RULE_SECTIONS } from "./sections.ts";

test("the log counts the versions from the first one, in the order of their days", () => {
  expect(RULES_LOG.map(({ version }) => version)).toEqual(RULES_LOG.map((_, index) => index + 1));
  expect(RULES_LOG.map(({ on }) => on).toSorted()).toEqual(RULES_LOG.map(({ on }) => on));
});

test("every rule was written with one version, and no version was empty", () => {
  const added = RULES_LOG.flatMap(({ added: rules }) => rules);
  expect(added.toSorted()).toEqual(GUIDE_RULE_IDS.toSorted());
  for (const release of RULES_LOG) expect(release.added.length + release.changes.length).toBeGreaterThan(0);
});

test("a change touches rules that were there before it, and says what is different in whole sentences", () => {
  const written = new Set<string>();
  for (const { added, changes } of RULES_LOG) {
    for (const { rules, what } of changes) {
      expect(rules.length).toBeGreaterThan(0);
      expect(rules.filter((rule) => !written.has(rule))).toEqual([]);
      expect(what).toMatch(/^[A-Z].*\.$/);
    }
    for (const rule of added) written.add(rule);
  }
});

test("a rule shows its changes, the latest first, and at the end when it was written", () => {
  expect(listChangesOf("G4").map(({ version }) => version)).toEqual([2, 2, 1]);
  expect(listChangesOf("E5").map(({ version, what }) => [version, what.slice(0, 16)])).toEqual([
    [4, "Reads how well t"],
    [3, "As first written"],
  ]);
  expect(listChangesOf("B1")).toEqual([{ version: 1, on: "2026-11-22", what: "As first written." }]);
});

test("the sections hold every rule once, in the order of the catalogue", () => {
  expect(RULE_SECTIONS.flatMap(({ rules }) => rules)).toEqual(GUIDE_RULE_IDS);
});

test.each([
  ["A1", "A", null, "A2"],
  ["C6", "C", "C5", "C7"],
  ["H7", "H", "H6", null],
] as const)("%s stands in section %s between %s and %s", (id, letter, before, after) => {
  expect(placeInSection(id)).toMatchObject({ section: { letter }, before, after });
});
