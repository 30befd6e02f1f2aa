import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GUIDE_RULES } from "@induction/domain/rules/guide-rules";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveRulePages } from "./rule-pages.ts";

let directory = "";

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "induction-rules-"));
  await writeFile(
    join(directory, "index.html"),
    `<meta name="description" content="Where you stand."><title>Induction</title><body>$& the app</body>`,
  );
});

afterAll(() => rm(directory, { recursive: true }));

async function ask(path: string) {
  const answer = await serveRulePages({ directory, basePath: "" }).request(path);
  return { status: answer.status, location: answer.headers.get("location"), text: await answer.text() };
}

test.each(GUIDE_RULES)("$id has an address of its own, whose page is named by it", async ({ id, title }) => {
  const { status, text } = await ask(`/rules/${id}`);
  expect(status).toBe(200);
  expect(text).toContain(`<title>${id}: ${title} · Induction</title>`);
  expect(text).toContain("<body>$& the app</body>");
  expect(text).not.toContain("Where you stand.");
});

test("an id in small letters leads to the rule for ever", async () => {
  expect(await ask("/rules/b10")).toMatchObject({ status: 308, location: "/rules/B10" });
});

test.each(["/rules/Z1", "/rules/B99", "/rules/toString", "/rules/%3Cscript%3E"])(
  "%s is of no rule, and its page says so",
  async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).toContain("<title>Rule not found · Induction</title>");
    expect(text).not.toContain("<script");
  },
);

test("the list of all rules is named too", async () => {
  const { status, text } = await ask("/rules");
  expect(status).toBe(200);
  expect(text).toContain("<title>The rules · Induction</title>");
});
