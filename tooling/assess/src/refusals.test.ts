import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { runAssess } from "./run-assess.ts";

const today = toCalendarDate("2026-08-15");

test.each([
  [["-"], "Name,Step 1 score\nA,240\n", "standard input: Choose the column with the e-mail address"],
  [["-"], "", "standard input:1: The file is empty."],
  [["-"], "{", "standard input: This is not JSON"],
  [["-"], '{"profile":{"step4":1}}', "standard input: profile"],
  [["-"], '{"profile":{"visa":{"state":"known","value":{"needed":1}}}}', "standard input: profile.visa"],
  [
    ["-", "--as-of", "2026-08-15"],
    '{"profile":{"step1":{"state":"known","value":[{"takenOn":"2027-01-01","result":"pass","score":null}]}}}',
    "standard input: profile.step1.value.0.takenOn: ",
  ],
  [["-"], '{"format":"induction-answers"}', "standard input: These are no answers saved on the first page"],
  [[], "", "Name a file"],
  [["a.csv", "b.csv"], "", "Name one file."],
  [["a.csv", "--json", "--csv"], "", "Choose one of --json and --csv."],
  [["a.csv", "--as-of", "2026-02-30"], "", "--as-of takes a day"],
  [["a.csv", "--season", "1999"], "", "--season takes the year"],
  [["a.csv", "--dates", "american"], "", "--dates takes month-first or day-first."],
  [["--colour"], "", "Unknown option"],
  [["--rules", "a.csv"], "", "--rules and --schema read no file."],
])("%j with %j as the file answers nothing, says why, and ends with 2", (args, input, why) => {
  const read = () => new TextEncoder().encode(input);
  const { exitCode, output, told } = runAssess(args, { today, read });
  expect([exitCode, [...output]]).toEqual([2, []]);
  expect(told.join("\n")).toContain(why);
});

test("bytes that are no UTF-8 are refused with their place", () => {
  const read = () => Uint8Array.from([0x7b, 0x0a, 0x22, 0xff]);
  const { exitCode, told } = runAssess(["me.json"], { today, read });
  expect(exitCode).toBe(2);
  expect(told.at(-1)).toBe("me.json:2:2: This is not UTF-8 text. Save the file as UTF-8.");
});
