import { expect, type Locator, type Page } from "@playwright/test";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

/** Nobody else goes through their lists, which are empty. */
const people = { wide: "applicant-017@demo.example", narrow: "applicant-046@demo.example" } as const;

const LINES = [
  "ACGME ID\tProgram",
  "0403521167\tAlbany Medical Center",
  "Rush University Medical Center, Chicago",
  "401621043",
  "Mass General",
  "Mayo Clinic",
  "San Antonio Uniformed Services",
  "Nowhere General Hospital",
];

test("a list is pasted, looked at, put in place at once and taken back, submitted with its day, and told what does not count", async ({
  openBrowser,
  isMobile,
}) => {
  const page = await openBrowser(ofDemo(people[isMobile ? "narrow" : "wide"]));
  const text = page.getByLabel("Programs, one a line");
  const lines = page.getByRole("list", { name: "What the lines mean" });
  const add = page.getByRole("button", { name: /^Put \d+ programs? on my list$/ });

  await test.step("the list begins empty", async () => {
    await page.goto("/programs?view=list");
    await waitForScreen(page, /^My programs/);
    await expect(page.getByText("No program is on your list yet")).toBeVisible();
    await page.getByRole("link", { name: "Paste programs" }).click();
    await waitForScreen(page, "Paste programs");
  });
  await test.step("ten thousand lines are refused in a sentence, and stay", async () => {
    const many = "Albany Medical Center\n".repeat(10_000);
    await pasteInto(text, many);
    await expect(text).toHaveAccessibleDescription(/These are 10,000 lines, and at most 1,000/);
    expect((await text.inputValue()).length, "characters that stay").toBe(many.length);
  });
  await test.step("each line says what it means, with its number", async () => {
    await text.fill(LINES.join("\n"));
    await expect(lines.getByRole("listitem")).toHaveText([
      /^1.*The head of the columns/,
      /^2.*Albany Medical Center, Albany, NY.*Found by its number/,
      /^3.*Rush University Medical Center, Chicago, IL.*Found by its name/,
      /^4.*the same as line 3/,
      /^5.*Massachusetts General Hospital.*A similar name/,
      /^6Mayo Clinic/,
      /^7.*San Antonio Uniformed Services.*A similar name/,
      /^8.*No program here is called this/,
    ]);
    await expect(add).toHaveAccessibleName("Put 2 programs on my list");
    expect(await listFlaws(page), "the lines and what they mean").toEqual([]);
  });
  await test.step("the reader confirms and chooses; what was not found stays in the text", async () => {
    await lines.getByRole("checkbox", { name: /Massachusetts General/ }).check();
    await lines.getByRole("checkbox", { name: /San Antonio/ }).check();
    await lines.getByLabel("Which program line 6 means").selectOption({ index: 1 });
    await expect(add).toHaveAccessibleName("Put 5 programs on my list");
    await add.click();
    await expect(page.getByText("5 programs put on your list.")).toBeVisible();
    await expect(text).toHaveValue("Nowhere General Hospital");
    await text.fill("");
  });
  await test.step("applications are submitted with their day, and their undo brings them back as they stood", () =>
    submitAndUndo(page));
  await test.step("what does not count is told with its reason, and the history tells the batch in one line", () =>
    readTrayAndHistory(page));
});

async function submitAndUndo(page: Page): Promise<void> {
  await page.getByRole("link", { name: "My programs" }).click();
  await expect(page.getByRole("link", { name: "My list 5", exact: true })).toBeVisible();
  for (const name of ["Albany Medical Center", "Rush University Medical Center"]) {
    await page.getByRole("checkbox", { name: `Select ${name}` }).check();
  }
  await page.getByRole("button", { name: "Mark 2 as submitted" }).click();
  const dialog = page.getByRole("dialog", { name: "Mark 2 applications as submitted" });
  const day = dialog.getByLabel("Day of submission");
  await day.fill("2026-12-01");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(day).toHaveAccessibleDescription(/This date is in the future/);
  expect(await listFlaws(page), "the day with its error").toEqual([]);
  await day.fill("2026-08-12");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/5 programs planned, 2 of them submitted\./).first()).toBeVisible();
  await expect(page.getByText("since 12 Aug 2026")).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByText(/5 programs planned, none submitted yet\./).first()).toBeVisible();
  await expect(page.getByText("since 12 Aug 2026")).toHaveCount(0);
}

async function readTrayAndHistory(page: Page): Promise<void> {
  const tray = page.getByRole("region", { name: /^Not counted, with the reason/ });
  const military = tray.getByRole("listitem").filter({ hasText: "Takes only people in military service" });
  await expect(military).toContainText("San Antonio Uniformed Services");
  await expect(military).toContainText(/Verified|Aging|Stale|Unknown/);
  await expect(tray).toContainText("Take them off the list before applications are sent.");
  expect(await listFlaws(page), "the list with its tray").toEqual([]);
  await page.goto("/history");
  const batch = page.getByRole("listitem").filter({ hasText: "Added 5 programs to the plan" });
  await batch.getByText("Which programs").click();
  await expect(batch.first()).toContainText("Albany Medical Center: planned");
  expect(await listFlaws(page), "the history").toEqual([]);
}

/** As the clipboard brings it: a browser that types ten thousand lines takes minutes. */
async function pasteInto(field: Locator, words: string): Promise<void> {
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, words);
}
