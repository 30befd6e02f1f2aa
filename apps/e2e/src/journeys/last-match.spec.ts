import { expect } from "@playwright/test";
import { makeAccount } from "../pages/account-page.ts";
import { openFact, saveFact } from "../pages/profile-page.ts";
import { makeUpApplicant } from "../support/applicant.ts";
import { listFlaws } from "../support/list-flaws.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

test("how the last Match ended is asked with its year, refused at its field, and kept", async ({
  openBrowser,
  dataDir,
}) => {
  const applicant = makeUpApplicant();
  const advisor = await openBrowser(ofDemo(demo.advisor));
  const portal = await openBrowser(null);
  await test.step("somebody new makes an account", async () => {
    await makeAccount({ advisor, portal }, { applicant, dataDir });
  });
  const section = await openFact(portal, { fact: "lastMatch", title: "Last Match" });
  await test.step("a year that is missing is told at its field, and the choice stays", async () => {
    await section.getByRole("radio", { name: "Unmatched", exact: true }).check();
    await section.getByRole("button", { name: "Save" }).click();
    await expect(section.getByLabel("Year of that Match")).toHaveAccessibleDescription(
      "Enter the year of the Match, from 1952 to 2090.",
    );
    await expect(section.getByRole("radio", { name: "Unmatched", exact: true })).toBeChecked();
    expect(await listFlaws(portal), "the form with its error").toEqual([]);
  });
  await test.step("told, it stays after a reload", async () => {
    await section.getByLabel("Year of that Match").fill("2026");
    await saveFact(section);
    await portal.reload();
    await expect(section.getByRole("radio", { name: "Unmatched", exact: true })).toBeChecked();
    await expect(section.getByLabel("Year of that Match")).toHaveValue("2026");
  });
});
