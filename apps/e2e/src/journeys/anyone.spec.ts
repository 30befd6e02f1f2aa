import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { choose } from "../pages/questions.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { demo } from "../support/people.ts";
import { test } from "../support/test.ts";

const HEADING = "Where do I stand?";

/** The first scenario of the guide: 235, no failure, no U.S. months, no letter of an anesthesiologist. */
async function answerAll(page: Page): Promise<void> {
  await choose(page, /U\.S\. citizen/, "No");
  await page.getByLabel(/Which visas/).selectOption({ label: "J-1 or H-1B" });
  for (const exam of ["Step 1", "Step 2 CK"]) {
    await choose(page, new RegExp(`^\\d${exam}$`), "Passed");
    await choose(page, `Failed attempts at ${exam}`, "None");
  }
  await page.getByLabel("Score of Step 2 CK", { exact: true }).fill("235");
  await choose(page, /Medical school/, "Graduate");
  await page.getByLabel("Year of graduation").fill("2022");
  await page.getByRole("textbox", { name: /clinical experience/ }).fill("0");
  await choose(page, /Letters of recommendation/, "None yet");
  await page.getByLabel(/Programs you plan/).fill("54");
}

async function expectAnswer(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: /Middle tier\. Apply very broadly\./ })).toBeVisible();
  await expect(page.getByText("54 planned, none checked.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Next three steps" })).toBeVisible();
  await expect(page.getByText(/The guide's middle band runs from about 230 to 244/)).toBeVisible();
}

async function saveFile(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

async function openFile(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

test("anyone gets an answer with its reasons, and not one request is made while they type, even offline", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await waitForScreen(page, HEADING);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  expect(await listFlaws(page)).toEqual([]);
  await page.waitForLoadState("networkidle");

  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await context.setOffline(true);
  await answerAll(page);
  await expectAnswer(page);
  await page
    .getByRole("button", { name: /^Rule B3/ })
    .first()
    .click();
  await expect(page.getByRole("dialog", { name: /Rule B3/ })).toContainText("235");
  expect(await listFlaws(page)).toEqual([]);
  expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
});

test("not knowing is a choice, and what is open says what would settle it", async ({ page }) => {
  await page.goto("/");
  for (const question of [/U\.S\. citizen/, /^\dStep 1$/, /^\dStep 2 CK$/, /Medical school/, /Letters of/]) {
    await choose(page, question, "I do not know");
  }
  await expect(page.getByRole("heading", { name: /not settled yet/i })).toBeVisible();
  await expect(page.getByText(/What settles it: Step 2 CK/).first()).toBeVisible();
  await expect(page.getByText(/NRMP counts U\.S\. IMGs and non-U\.S\. IMGs apart/)).toBeVisible();
  await page.getByLabel(/Programs you plan/).fill("many");
  await expect(page.getByText(/Enter the number of programs/)).toBeVisible();
  expect(await listFlaws(page)).toEqual([]);
});

test("answers outlive a reload, go into a file and come back, and a bad file changes nothing", async ({
  page,
}) => {
  await page.goto("/");
  await answerAll(page);
  await page.reload();
  await expectAnswer(page);
  const { name, text } = await saveFile(page);
  expect(name).toMatch(/^induction-answers-\d{4}-\d\d-\d\d\.json$/);

  await page.getByRole("button", { name: "Clear all answers" }).click();
  await expect(page.getByRole("heading", { name: "Your answer will stand here" })).toBeVisible();
  await openFile(page, text);
  await expectAnswer(page);

  await openFile(page, "<script>alert(1)</script>");
  await expect(page.getByText(/does not hold answers from Induction/)).toBeVisible();
  await expectAnswer(page);
  await openFile(page, text.replace('"version": 1', '"version": 9'));
  await expect(page.getByText(/newer version of Induction/)).toBeVisible();
  await expectAnswer(page);
});

test("answers are taken along into an account, where only what the record lacks is offered", async ({
  page,
}) => {
  await page.goto("/");
  await answerAll(page);
  await page.getByRole("button", { name: "Take along" }).click();
  await page.getByRole("link", { name: "Sign in and take them over" }).click();
  await page.getByLabel("E-mail address").fill(demo.scenarios[1]);
  await page.getByLabel("Password", { exact: true }).fill(demo.password);
  await page.getByRole("button", { name: "Sign in" }).click();

  await waitForScreen(page, "Answers to take over");
  await expect(page.getByText(/Already in your record: .*Step 2 CK/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Take over: Step 2 CK" })).toHaveCount(0);
  expect(await listFlaws(page)).toEqual([]);
  await page.getByRole("button", { name: "Delete these answers" }).click();
  await expect(page.getByText("No answers wait in this browser")).toBeVisible();
});
