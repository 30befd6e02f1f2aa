import { expect, test } from "vitest";
import { toEndingWords } from "./what-ends.tsx";

test.each([
  ["nothing where none ends", 0, null],
  [
    "one",
    1,
    "1 open invitation from Ada ends, because Ada could not send it any more. The links in the mails stop working.",
  ],
  [
    "several",
    3,
    "3 open invitations from Ada end, because Ada could not send them any more. The links in the mails stop working.",
  ],
])("the dialog tells of invitations that end: %s", (_, invitations, words) => {
  expect(toEndingWords("Ada", invitations)).toBe(words);
});
