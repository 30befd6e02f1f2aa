import { expect, test } from "vitest";
import { known, unknown } from "../kernel/told.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { getSeason } from "../parameters/seasons.ts";
import { anApplicant, anExperience } from "../testing/applicants.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { hasAnesthesiaEntry } from "./experience/entries.ts";
import { SPOKEN_RULES } from "./guide-rule-words.ts";
import { getOpenFact, listOpenFacts, listOpenNames, OPEN } from "./open-facts.ts";
import { readApplicant } from "./read-applicant.ts";
import { ROADMAP_ITEMS } from "./roadmap/items.ts";
import { EMPTY_CATALOGUE } from "./screens/no-catalogue.ts";

test("the names, house readings and numbers of every rule stand as they are kept", async () => {
  const pages = SPOKEN_RULES.map(({ id, title, short, houseReading, facts, parameters, severity }) =>
    [
      `${id} ${title}`,
      `  ${short}: ${typeof severity === "string" ? severity : "by person"}`,
      `  facts ${facts.join(", ")}`,
      `  numbers ${parameters.join(", ") || "none"}`,
      `  our own: ${houseReading ?? "nothing"}`,
    ].join("\n"),
  );
  await expect(`${pages.join("\n\n")}\n`).toMatchFileSnapshot("rules.golden.txt");
});

test("the steps of the roadmap stand with their words and windows as they are kept", async () => {
  const context = {
    asOf: AS_OF,
    calendar: getSeason(SEASON),
    parameters: resolveParameters(SEASON),
    catalogue: EMPTY_CATALOGUE,
  };
  const people = [
    anApplicant(),
    anApplicant({ profile: { step2ck: known([]) } }),
    anApplicant({ profile: { step2ck: unknown } }),
  ].map((applicant) => readApplicant(applicant, context));
  const pages = ROADMAP_ITEMS.map((item) =>
    [
      `${item.id} (${item.rule}) ${item.title}`,
      `  do: ${item.action}`,
      `  done: ${item.done}`,
      `  not needed: ${item.notNeeded || "always needed"}`,
      ...people.map((reading) => {
        const { opensOn, dueOn, countedFrom, asWorded } = item.window(reading);
        const worded = asWorded === null ? "" : `; as worded ${asWorded.opensOn} to ${asWorded.dueOn}`;
        return `  ${opensOn} to ${dueOn}, until ${item.latestOn(reading)}, from ${countedFrom}${worded}`;
      }),
    ].join("\n"),
  );
  await expect(`${pages.join("\n\n")}\n`).toMatchFileSnapshot("roadmap.golden.txt");
});

test("every part that may be open belongs to one fact, and has a place of its own", () => {
  const names = listOpenNames(Object.values(OPEN).reduce((all, bit) => all | bit, 0));
  expect(names).toEqual(Object.keys(OPEN));
  expect(new Set(Object.values(OPEN)).size).toBe(names.length);
  for (const name of names) expect(listOpenFacts(OPEN[name])).toEqual([getOpenFact(name)]);
  expect(Object.fromEntries(names.map((name) => [name, getOpenFact(name)]))).toEqual({
    ...{ step1: "step1", step1Date: "step1", step1Score: "step1" },
    ...{ step2ck: "step2ck", step2ckScore: "step2ck", step3: "step3", step2cs: "step2cs" },
    ...{ visa: "visa", graduation: "graduation", military: "preferences", preferences: "preferences" },
    ...{ usMonths: "usMonths", letters: "letters", writerSpecialty: "letters", writerCountry: "letters" },
    ...{ writerSupervision: "letters", writerRelation: "letters", writerAsked: "letters" },
    ...{ english: "english", plannedSittings: "plannedSittings", practiceTests: "practiceTests" },
    ...{ experiences: "experiences", research: "research", statement: "statement", lastMatch: "lastMatch" },
  });
});

test.each([
  ["operating-room", true],
  ["icu", true],
  ["pre-op", true],
  ["pain", true],
  ["emergency", false],
  ["other", false],
] as const)("an entry in %s shows anesthesia: %s", (setting, shows) => {
  const tasks = "Followed rounds.";
  expect(hasAnesthesiaEntry({ experiences: known([anExperience({ setting, tasks })]) })).toBe(shows);
  expect(hasAnesthesiaEntry({ experiences: known([anExperience({ setting, tasks: "  " })]) })).toBe(false);
});
