import { expect, test } from "vitest";
import { z } from "zod";
import { type Agrees, matching } from "./matching.schema.ts";

type Result = "pass" | "fail";

test("only a schema that allows exactly what its type allows agrees with it", () => {
  const exact = z.enum(["pass", "fail"]);
  const narrower = z.enum(["pass"]);
  const wider = z.enum(["pass", "fail", "maybe"]);
  const demanding = z.strictObject({ result: exact });
  const lenient = z.strictObject({ result: exact.exactOptional() });
  // The compiler is the judge here: each line fails `tsc` when the type says otherwise.
  const judged = [
    true satisfies Agrees<typeof exact, Result>,
    false satisfies Agrees<typeof narrower, Result>,
    false satisfies Agrees<typeof wider, Result>,
    false satisfies Agrees<typeof demanding, { result?: Result }>,
    true satisfies Agrees<typeof lenient, { result?: Result }>,
  ];
  const agreeing = [exact, narrower, wider].map((schema) =>
    ["pass", "fail", "maybe"].filter((result) => schema.safeParse(result).success),
  );
  expect(judged).toEqual([true, false, false, false, true]);
  expect(agreeing).toEqual([["pass", "fail"], ["pass"], ["pass", "fail", "maybe"]]);
});

test("a matched schema is the schema that was given", () => {
  const schema = z.enum(["pass", "fail"]);
  expect(matching<Result>()(schema)).toBe(schema);
});
