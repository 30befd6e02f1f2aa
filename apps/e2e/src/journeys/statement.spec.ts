import { expect } from "@playwright/test";
import { makeAccount } from "../pages/account-page.ts";
import { openFact, saveFact } from "../pages/profile-page.ts";
import { makeUpApplicant } from "../support/applicant.ts";
import { listFlaws } from "../support/list-flaws.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

test("a statement is checked part by part, and an account of a failure for length and self-blame", async ({
  openBrowser,
  dataDir,
}) => {
  const applicant = makeUpApplicant();
  const advisor = await openBrowser(ofDemo(demo.advisor));
  const portal = await openBrowser(null);
  await test.step("somebody new makes an account", async () => {
    await makeAccount({ advisor, portal }, { applicant, dataDir });
  });
  await test.step("with nothing ticked, none of the parts is what is told", async () => {
    const section = await openFact(portal, { fact: "statementParts", title: "Parts of the statement" });
    await saveFact(section);
    await expect(section).toContainText("None of the parts yet");
  });
  await test.step("the parts that are there are ticked", async () => {
    const section = portal.getByRole("region", { name: "Parts of the statement", exact: true });
    await section.getByRole("button", { name: /^Change/ }).click();
    await section.getByRole("checkbox", { name: /The way into anesthesiology/ }).check();
    await saveFact(section);
  });
  await test.step("self-blame is named while it is typed, and the words stay", async () => {
    const section = await openFact(portal, { fact: "failureAccount", title: "Account of a failure" });
    await section.getByLabel("What happened").fill("I did not pass Step 1. It was my fault, and I was lazy.");
    await expect(section.getByRole("list", { name: "Words that judge the writer" })).toContainText(
      "“my fault”",
    );
    await section.getByLabel("What was learned").fill("I learned to measure myself early.");
    expect(await listFlaws(portal), "the form of the account").toEqual([]);
    await saveFact(section);
  });
  await test.step("the plan shows the parts, and what the account still needs", async () => {
    await portal.goto("/plan");
    const statement = portal.getByRole("region", { name: "Personal statement" });
    await expect(statement).toContainText("1 of 4 parts");
    const account = portal.getByRole("region", { name: "Account of the failure" });
    await expect(account).toContainText("of 150 words");
    await expect(account).toContainText("Say what improved since");
    await expect(account).toContainText("Whether there is a failure to account for is not told");
    expect(await listFlaws(portal), "the plan with statement and account").toEqual([]);
  });
});
