import { expect, type Page } from "@playwright/test";
import { listFlaws } from "../support/list-flaws.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

const cellName = /^\d+ (person|people): Lower, letters in: 2$/;

async function openCohort(page: Page): Promise<void> {
  await page.goto("/dashboard/caseload");
  await page
    .getByRole("navigation", { name: "Main" })
    .locator("visible=true")
    .getByRole("link", { name: "Cohort" })
    .click();
  await expect(page.getByRole("heading", { name: /^Cohort \d+$/ })).toBeVisible();
}

test("an advisor goes from a number of the cohort to exactly its people", async ({ openBrowser }) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  await openCohort(page);
  const cell = page.getByRole("link", { name: cellName });
  const people = Number(await cell.textContent());
  expect(people).toBeGreaterThan(0);
  expect(await listFlaws(page), "the cohort of an advisor").toEqual([]);
  await cell.click();
  await expect(page).toHaveURL(/\/dashboard\/caseload\?.*tier=lower.*met=2|met=2.*tier=lower/);
  const noun = people === 1 ? "person" : "people";
  await expect(page.getByText(`${people} ${noun}.`)).toBeVisible();
});

test("a lead counts everybody, small cells are hatched, and a number leads to those who share", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.lead));
  await openCohort(page);
  const matrix = page.getByRole("region", { name: "Tier and letters" });
  await expect(matrix.getByText("fewer than 5").first()).toBeAttached();
  await expect(matrix.getByText(/^Hatched: fewer than 5, or nobody\. People who do not share/)).toBeVisible();
  const published = page.getByRole("region", { name: "Published, beside the guide" });
  await expect(published.getByText("The guide's middle band runs from about 230 to 244.")).toBeVisible();
  await published.getByRole("radio", { name: "U.S. IMGs", exact: true }).check({ force: true });
  await expect(published.getByText("The guide's middle band runs from about 230 to 244.")).toBeHidden();
  await page.getByText("As a table").first().click();
  await expect(page.getByRole("columnheader", { name: /^Share of \d+$/ }).first()).toBeVisible();
  await matrix.getByRole("link", { name: cellName }).click();
  await expect(page.getByRole("heading", { name: /^Caseload/ })).toBeVisible();
  await expect(page.getByText(/^\d+ people\./)).toBeVisible();
});

test("the search looks through the whole caseload, marks what it found, and says where there is nobody", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.lead));
  await page.goto("/dashboard/caseload");
  const search = page.getByRole("searchbox", { name: "Find a person" });
  await search.fill("OKAFOR amara");
  await expect(page.locator("mark").filter({ hasText: "Okafor" }).first()).toBeVisible();
  await expect(page.locator("mark").filter({ hasText: "Amara" }).first()).toBeVisible();
  expect(await listFlaws(page), "a search with what it found").toEqual([]);
  await search.fill("100%_nobody");
  await expect(page.getByText("No name in your caseload has “100%_nobody” in it.")).toBeVisible();
});

test("a list that is here as a whole is searched without asking for it again", async ({ openBrowser }) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  await page.goto("/dashboard/caseload?tier=strong");
  await expect(page.getByText(/^\d+ people\./)).toBeVisible();
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().includes("caseload.page") && (request.postData() ?? "").includes("search")) asked += 1;
  });
  await page.getByRole("searchbox", { name: "Find a person" }).pressSequentially("an");
  await expect(page).toHaveURL(/q=an/);
  await expect(page.locator("mark").first()).toBeVisible();
  expect(asked).toBe(0);
});
