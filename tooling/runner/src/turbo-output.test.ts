import { expect, test } from "vitest";
import { toTaskOutput } from "./turbo-output.ts";

const failing = `
   • turbo 2.11.11
   • Running types in 15 packages

@induction/db:types: cache miss, executing 75a08e885f383b6e
@induction/db:types: $ tsc --noEmit
@induction/db:types: src/open.ts(28,59): error TS2345: Argument of type 'Row'
@induction/db:types:   is not assignable to parameter of type '\u001b[31mKey\u001b[0m'.
@induction/db:types: [ELIFECYCLE] Command failed with exit code 1.
@induction/db#types:  WARNING  command finished with error, but continuing...

 Tasks:    5 successful, 14 total
Cached:    0 cached, 14 total
  Time:    5.852s
Failed:    @induction/db#types

 ERROR  run failed: command  exited (2)
`;

test("only what the compiler said is left, without colours", () => {
  expect(toTaskOutput(failing)).toBe(
    [
      "@induction/db:types: src/open.ts(28,59): error TS2345: Argument of type 'Row'",
      "@induction/db:types:   is not assignable to parameter of type 'Key'.",
    ].join("\n"),
  );
});

test("a failure of turbo itself is not filtered away", () => {
  expect(toTaskOutput(" ERROR  run failed: no such task\n")).toContain("no such task");
});
