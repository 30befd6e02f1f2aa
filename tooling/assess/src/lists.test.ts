import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { GUIDE_RULE_IDS } from "@induction/domain/rules/rule-ids";
import { expect, test } from "vitest";
import { z } from "zod";
import { HELP } from "./help.ts";
import { toProfileJsonSchema } from "./profile-file.schema.ts";
import { readProfile } from "./read-profile.ts";
import { runAssess } from "./run-assess.ts";

const ROOM = join(import.meta.dirname, "..");
const textOf = (path: string) => readFileSync(join(ROOM, path), "utf8");
const today = toCalendarDate("2026-08-15");

function read(): Uint8Array {
  throw new Error("No file is asked for here.");
}

function printed(...args: readonly string[]): string {
  const { output, exitCode } = runAssess(args, { today, read });
  expect(exitCode).toBe(0);
  return [...output].join("");
}

test("the committed JSON Schema is the one that the schemas give", () => {
  // To write it again: assess --schema > tooling/assess/profile.schema.generated.json
  expect(textOf("profile.schema.generated.json")).toBe(printed("--schema"));
});

const schemaShape = z.object({
  additionalProperties: z.literal(false),
  properties: z.object({
    profile: z.object({
      additionalProperties: z.literal(false),
      properties: z.record(z.string(), z.unknown()),
      required: z.array(z.string()).default([]),
    }),
  }),
});

test("the JSON Schema knows every fact of the model, each of them optional, and nothing else", () => {
  const { profile } = schemaShape.parse(toProfileJsonSchema()).properties;
  expect(Object.keys(profile.properties).toSorted()).toEqual(Object.keys(EMPTY_PROFILE).toSorted());
  expect(profile.required).toEqual([]);
});

test("nothing in the JSON Schema is left without a shape", () => {
  expect(JSON.stringify(toProfileJsonSchema())).not.toMatch(/\{\}/);
});

test("a fact that a profile leaves out reads as the same person with the fact unknown", () => {
  const told = { step1: { state: "known", value: [] } };
  const short = readProfile(JSON.stringify({ profile: told }), today);
  const long = readProfile(JSON.stringify({ profile: { ...EMPTY_PROFILE, ...told } }), today);
  expect(short).toEqual(long);
  expect(short.subjects[0]?.applicant.letters).toEqual({ state: "unknown" });
});

const rulesShape = z.object({
  rules: z.array(
    z.object({
      id: z.string(),
      title: z.string().min(1),
      address: z.string().regex(/^\/rules\/[A-H]\d{1,2}$/),
      cites: z
        .array(z.object({ heading: z.string().min(1), inWords: z.string().regex(/^lines? \d/) }))
        .min(1),
      parameters: z.array(
        z.object({
          id: z.string(),
          values: z.array(z.object({ value: z.number().nullable(), basis: z.string() }).loose()).min(1),
        }),
      ),
    }),
  ),
});

test("every rule of the guide is listed once, in order, with its lines and each number with its basis and source", () => {
  const { rules } = rulesShape.parse(JSON.parse(printed("--rules")));
  expect(rules.map(({ id }) => id)).toEqual([...GUIDE_RULE_IDS]);
  expect(rules.map(({ address }) => address)).toEqual(rules.map(({ id }) => `/rules/${id}`));
  const values = rules.flatMap(({ parameters }) => parameters.flatMap((parameter) => parameter.values));
  expect(values.length).toBeGreaterThan(0);
  for (const value of values) {
    expect(value.heading ?? value.document ?? value.because, JSON.stringify(value)).toMatch(/\w/);
  }
});

test("help names every option, and the README of this room shows it", () => {
  expect(printed("--help")).toBe(HELP);
  for (const option of ["json", "csv", "as-of", "season", "dates", "rules", "schema"]) {
    expect(HELP).toContain(`--${option}`);
  }
  expect(textOf("README.md")).toContain(HELP);
});
