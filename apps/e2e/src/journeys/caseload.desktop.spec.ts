import { expect, type Locator, type Page } from "@playwright/test";
import { refusedWith } from "../support/complaints.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

const table = (page: Page): Locator => page.getByRole("table", { name: "Caseload" });
const people = (page: Page): Locator => table(page).getByRole("rowheader");

async function open(page: Page, search = ""): Promise<void> {
  await page.goto(`/dashboard/caseload${search}`);
  await expect(people(page).first()).toBeVisible();
}

/** The people in view once their number has settled. */
async function readPeople(page: Page, count: number): Promise<readonly string[]> {
  await expect(people(page)).toHaveCount(count);
  return people(page).allTextContents();
}

/** The number that the footer tells: "12 people." */
async function readTotal(page: Page): Promise<number> {
  const told = await page.getByText(/\d+ (people|person)\./).textContent();
  return Number(/(\d+) (?:people|person)/.exec(told ?? "")?.[1]);
}

test("view, filter, order and search stand in the address, and survive a reload and the way back", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  await open(page);
  const view = page.getByRole("link", { name: /^Needs a visa \d+$/ });
  const inView = Number(/\d+$/.exec((await view.textContent()) ?? "")?.[0]);
  await view.click();
  await expect(people(page)).toHaveCount(inView);

  await page.getByRole("button", { name: "Tier: any" }).click();
  await page.getByRole("checkbox", { name: "Lower", exact: true }).check();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/view=visa/);
  await expect(page).toHaveURL(/tier=lower/);
  await page.getByRole("columnheader", { name: "Person" }).getByRole("button").click();
  await expect(page).toHaveURL(/sort=name/);
  await expect.poll(() => readTotal(page)).toBeLessThan(inView);

  const lower = await readPeople(page, await readTotal(page));
  expect(lower.length).toBeGreaterThan(3);
  expect(lower).toEqual([...lower].sort((one, other) => one.localeCompare(other, "en")));
  await expect(table(page).getByRole("row").filter({ hasText: "Lower" })).toHaveCount(lower.length);

  await page.getByRole("searchbox", { name: "Find a person" }).fill("a");
  await expect(page).toHaveURL(/q=a/);
  await page.reload();
  await expect(page.getByRole("searchbox", { name: "Find a person" })).toHaveValue("a");
  await expect(people(page).first()).toBeVisible();
  const found = await readPeople(page, await readTotal(page));
  for (const name of found) expect(lower).toContain(name);

  await page.goto("/dashboard/programs");
  await page.goBack();
  expect(await readPeople(page, found.length)).toEqual(found);
});

test("people are gone through by keys alone, and keys stay text in a field", async ({ openBrowser }) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  await open(page);
  const [first = "", second = ""] = await people(page).allTextContents();
  await page.keyboard.press("j");
  await expect(people(page).first().getByRole("link")).toBeFocused();
  await page.keyboard.press("j");
  await expect(people(page).nth(1).getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  const peeked = page.getByRole("heading", { level: 2, name: second, exact: true });
  await expect(peeked).toBeVisible();
  await expect(page).toHaveURL(/peek=/);
  await page.keyboard.press("k");
  await expect(page.getByRole("heading", { level: 2, name: first, exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/peek=/);
  await expect(people(page).first().getByRole("link")).toBeFocused();

  await page.keyboard.press("/");
  const search = page.getByRole("searchbox", { name: "Find a person" });
  await expect(search).toBeFocused();
  await page.keyboard.type("jk");
  await expect(search).toHaveValue("jk");
});

test("keys lead from the search to whom it finds, and back from a file to the row that one left", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("an");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=an/);
  const first = people(page).first().getByRole("link");
  await expect(first).toBeFocused();
  const name = (await first.textContent()) ?? "";
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
  await page.goBack();
  await expect(first).toBeFocused();

  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox", { name: "Find a person" })).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox", { name: "Find a person" })).not.toBeFocused();
});

test("a person beside the table leaves the row that one came from in sight", async ({ openBrowser }) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  await open(page);
  const row = people(page).nth(15).getByRole("link");
  for (let step = 0; step <= 15; step += 1) await page.keyboard.press("j");
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 3, name: "Next dates" })).toBeVisible();
  await expect(row).toBeInViewport({ ratio: 1 });
});

for (const address of ["UNKNOWN", "774bda53-aacd-40db-8b76-000000000000"]) {
  test(`the address /people/${address} of nobody says so under a heading`, async ({
    openBrowser,
    complaints,
  }) => {
    complaints.expect(refusedWith(404));
    const page = await openBrowser(ofDemo(demo.advisor));
    await page.goto(`/dashboard/people/${address}`);
    await expect(page.getByRole("heading", { level: 1, name: "This person cannot be shown" })).toBeVisible();
    await page.getByRole("link", { name: "Back to the caseload" }).click();
    await expect(people(page).first()).toBeVisible();
  });
}

test("who has not agreed is a name and nothing else, on the caseload and on the person's page", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.lead));
  await open(page, "?consent=waiting,withdrawn");
  const rows = table(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") });
  await expect(rows.filter({ hasText: /Waiting for consent|Consent withdrawn/ })).toHaveCount(
    await readTotal(page),
  );
  const names = await people(page).getByRole("link").allTextContents();
  const texts = await rows.allTextContents();
  for (const [index, text] of texts.entries()) {
    const rest = text.replace(names[index] ?? "", "").replace(/Waiting for consent|Consent withdrawn/, "");
    expect(rest, `${names[index]} shows nothing but the name`).toMatch(/^[\p{L} ]*$/u);
  }
  const address = await people(page).first().getByRole("link").getAttribute("href");
  await page.goto(address ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(names[0] ?? "");
  await expect(page.getByRole("main")).not.toContainText(/Step 2 CK|Middle|Strong|Lower|Letters \d/);
});

test("the caseload fills the window: only the table scrolls, and nothing behind it", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  await open(page);
  const heights = await page.evaluate(() => ({
    page: document.documentElement.scrollHeight,
    window: window.innerHeight,
  }));
  expect(heights.page, "height of the page").toBe(heights.window);
});

test("what nobody told is drawn as unknown, never as a no", async ({ openBrowser }) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  await open(page, "?letter=unknown");
  const rows = table(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") });
  await expect(rows).toHaveCount(await readTotal(page));
  for (const row of await rows.all()) {
    await expect(row).toContainText("US anesthesia: not told");
    await expect(row).not.toContainText("US anesthesia: none in");
  }
  const untold = rows.filter({ hasText: "Not told" });
  expect(await untold.count(), "people who told nothing about letters").toBeGreaterThan(1);
  for (const row of await untold.all()) await expect(row).not.toContainText("No anesthesiologist letter");
});
