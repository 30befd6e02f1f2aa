import type {} from "@induction/vitest-config/provided";
import { dictionary } from "@zxcvbn-ts/language-common";
import { expect, inject, test } from "vitest";
import { findPasswordProblem } from "./password-rules.ts";

const nobody: readonly string[] = [];
const person = ["Asha Raghunathan", "asha.raghunathan@example.org", "Lakeside Pathways"];
const guessable = expect.stringContaining("too easy to guess");

const letters = "wqzjkvxpmgfyblcudhrsniotae-7391.";
/** A password that cannot be guessed, of a given length. */
function unguessable(length: number): string {
  return Array.from({ length }, (_, n) => letters[(n * n * 7 + n * 13 + 5) % letters.length]).join("");
}

test.each([
  [14, "Use at least 15 characters; this has 14."],
  [15, null],
  [64, null],
  [256, null],
  [257, "Use at most 256 characters."],
])("a password of %i characters", (length, problem) => {
  const found = findPasswordProblem(unguessable(length), nobody);
  expect(found).toEqual(problem === null ? null : expect.stringContaining(problem));
});

test.each([
  "four quiet walruses humming",
  "correct horse battery staple",
  "my grandmother's blue bicycle",
  "kuchh bhi likho yahaan",
  "Wir fahren im Regen nach Oslo",
  "jfk39fjwl2kd9fj",
  "step by step to Oslo, Asha",
  "🦉 owls at night 🦉",
])("%s is accepted: no kinds of characters are asked for", (password) => {
  expect(findPasswordProblem(password, person)).toBeNull();
});

test.each([
  "password1234567",
  "passwordpassword",
  "P@ssw0rdP@ssw0rd",
  "123456789012345",
  "aaaaaaaaaaaaaaa",
  "abcabcabcabcabc",
  "abcdefghijklmnop",
  "qwertyuiopasdfgh",
  "1q2w3e4r5t6y7u8i",
  "iloveyou1234567",
  "Summer2026Summer2026",
  "letmeinletmein1",
  "induction-induction",
  "anesthesiology2027",
  "AnesthesiologyMatch",
  "residency2027residency",
  `${"a".repeat(250)}`,
])("%s is refused as guessable", (password) => {
  expect(findPasswordProblem(password, nobody)).toEqual(guessable);
});

test.each([
  "asha.raghunathan@example.org",
  "AshaRaghunathan2026",
  "raghunathan-raghunathan",
  "lakesidepathways1",
  "AshaRaghunathanAshaRaghunathan",
  "Lakeside, Asha 2027",
  "Doctor Asha, anesthesiology",
])("%s is refused for the person whose name and address these are", (password) => {
  expect(findPasswordProblem(password, person)).toEqual(guessable);
});

test("a character that cannot be stored is named as the problem", () => {
  expect(findPasswordProblem(`${unguessable(15)}\0`, nobody)).toContain("cannot be stored");
  expect(findPasswordProblem(`${unguessable(15)}\ud800`, nobody)).toContain("cannot be stored");
});

test("each of ten thousands of leaked passwords is refused when stretched to the length we ask for", {
  timeout: 900_000,
}, () => {
  const common = dictionary["passwords-common"];
  expect(common.length).toBeGreaterThan(10_000);
  // All of them take minutes; a sample spread over the whole list shows the same.
  const sample = common.filter((_, index) => inject("long") || index % 100 === 0);
  const accepted = sample.filter((entry) => {
    const stretched = entry.repeat(Math.ceil(15 / entry.length));
    return findPasswordProblem(stretched, nobody) === null;
  });
  expect(accepted).toEqual([]);
});

test("judging the worst of 256 characters stays short", () => {
  const worst = ["@4$5!1(0", "4a4@", "aA@4", "p@$$w0rd", "1qaz", "()", "\u0301a"].map((part) =>
    part.repeat(256).slice(0, 256),
  );
  for (const password of worst) {
    const before = process.cpuUsage();
    findPasswordProblem(password, person);
    expect(process.cpuUsage(before).user / 1000, password.slice(0, 8)).toBeLessThan(500);
  }
});
