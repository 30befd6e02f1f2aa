import { expect, test } from "vitest";
import { z } from "zod";
import { matching } from "./matching.schema.ts";

type Result = "pass" | "fail";

test("a schema is matched with its type by the compiler, and works as it did", () => {
  const exact = matching<Result>()(z.enum(["pass", "fail"]));
  // @ts-expect-error The type allows "fail", which this schema would refuse.
  const narrower = matching<Result>()(z.enum(["pass"]));
  // @ts-expect-error The schema lets through "maybe", which the type does not know.
  const wider = matching<Result>()(z.enum(["pass", "fail", "maybe"]));
  // @ts-expect-error The type may leave the field out, this schema may not.
  const strict = matching<{ result?: Result }>()(z.strictObject({ result: exact }));
  expect(exact.parse("fail")).toBe("fail");
  expect(narrower.safeParse("fail").success).toBe(false);
  expect(wider.safeParse("maybe").success).toBe(true);
  expect(strict.safeParse({}).success).toBe(false);
});
