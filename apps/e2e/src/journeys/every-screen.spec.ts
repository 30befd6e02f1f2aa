import { expect, type Page } from "@playwright/test";
import { choose } from "../pages/questions.ts";
import { refusedWith } from "../support/complaints.ts";
import { listFlaws, waitForScreen } from "../support/list-flaws.ts";
import { demo } from "../support/people.ts";
import { ofDemo } from "../support/sessions.ts";
import { test } from "../support/test.ts";

interface Screen {
  readonly path: string;
  readonly heading: string | RegExp;
  /** Opens what lies over the page. */
  readonly open?: (page: Page) => Promise<void>;
  /** The server refuses something on the way, as it should. */
  readonly refusal?: number;
}

interface Role {
  readonly role: string;
  readonly who: string | null;
  readonly screens: readonly Screen[];
}

// Lists are looked at with few rows: axe takes seconds for a long one, and every row is like the others.
const unknownToken = "x".repeat(43);
const program = "/programs/baylor-college-of-medicine-tx";

function openRule(page: Page): Promise<void> {
  return page
    .getByRole("button", { name: /^Rule / })
    .first()
    .click();
}

/** The cases of a rule come after its page: the person from whom they differ stands below them. */
function openUsualPerson(page: Page): Promise<void> {
  return page.getByText("The made-up person from whom each case differs").click();
}

function press(name: string | RegExp): (page: Page) => Promise<void> {
  return (page) => page.getByRole("button", { name }).first().click();
}

/** Every part of an answer for people without an account, the chart of the published figures among them. */
async function answerAsAnyone(page: Page): Promise<void> {
  await choose(page, /U\.S\. citizen/, "No");
  await choose(page, /^\dStep 2 CK$/, "Passed");
  await choose(page, /Failed attempts at Step 2 CK/, "None");
  await page.getByLabel("Score of Step 2 CK", { exact: true }).fill("235");
  await page.getByRole("figure").waitFor();
}

/** A roster with somebody new and a row that cannot be read, as it is read and as it would change things. */
async function readRoster(page: Page): Promise<void> {
  const rows = ["Name,E-mail,Season", "New Person,new.person@applicants.example,2028", "Wrong,nobody,many"];
  await page.getByLabel("Or paste the table").fill(rows.join("\n"));
  await page.getByRole("button", { name: "Read the pasted table" }).click();
  await page.getByRole("heading", { name: "What each column holds" }).waitFor();
}

async function lookAtRoster(page: Page): Promise<void> {
  await readRoster(page);
  await page.getByRole("button", { name: "Look at what would change" }).click();
  await page.getByRole("heading", { name: "What would change" }).waitFor();
}

/** A line of each kind: found, to confirm, to choose, repeated, not found. */
async function pasteLines(page: Page): Promise<void> {
  const lines = [
    "Rush University Medical Center",
    "Mass General",
    "Mayo Clinic",
    "0401621043",
    "Nowhere General",
  ];
  await page.getByLabel("Programs, one a line").fill(lines.join("\n"));
  await page.getByText("5 lines: ").waitFor();
}

const roles: readonly Role[] = [
  {
    role: "somebody who is not signed in",
    who: null,
    screens: [
      { path: "/", heading: "Where do I stand?" },
      { path: "/", heading: "Where do I stand?", open: answerAsAnyone },
      { path: "/sign-in", heading: "Sign in" },
      { path: "/reset", heading: "Set a new password" },
      { path: `/reset/${unknownToken}`, heading: /does not work any more/, refusal: 404 },
      { path: `/invite/${unknownToken}`, heading: /does not work any more/, refusal: 404 },
      { path: `/letter/${unknownToken}`, heading: /does not work any more/, refusal: 404 },
      { path: program, heading: /Baylor/, open: press("Report a change") },
      { path: "/programs/no-such-program", heading: "There is no such program", refusal: 404 },
      { path: "/rules?find=visa&weight=gap", heading: "The rules" },
      { path: "/rules/G5", heading: /^G5: /, open: openUsualPerson },
      { path: "/rules/Z9", heading: "There is no such rule", refusal: 404 },
      { path: "/nothing-here", heading: "Page not found" },
    ],
  },
  {
    role: "an applicant",
    who: demo.scenarios[1],
    screens: [
      { path: "/", heading: "Where you stand", open: openRule },
      { path: "/profile", heading: "Exams and profile" },
      { path: "/profile#step2ck", heading: "Exams and profile" },
      { path: "/letters", heading: "Letters", open: press("Add a letter") },
      { path: "/programs?q=Baylor", heading: /^Programs/ },
      { path: "/programs/paste", heading: "Paste programs", open: pasteLines },
      { path: "/programs/proposed", heading: /^Proposed list/ },
      { path: program, heading: /Baylor/ },
      { path: "/plan", heading: "Plan", open: openRule },
      { path: "/plan?part=readiness", heading: "Plan" },
      { path: "/plan?part=decision", heading: "Plan" },
      { path: "/plan?part=changes", heading: "Plan" },
      { path: "/dates", heading: "Dates", open: press(/^Source/) },
      { path: "/history", heading: "History" },
      { path: "/history/answers", heading: "History" },
      { path: "/sharing", heading: "Sharing" },
      { path: "/rules?find=letter&weight=gap", heading: "The rules" },
      { path: "/rules/E1", heading: /^E1: /, open: openUsualPerson },
      { path: "/nothing-here", heading: "Page not found" },
    ],
  },
  {
    role: "an advisor",
    who: demo.advisor,
    screens: [
      { path: "/dashboard/caseload?view=overdue", heading: /^Caseload/ },
      { path: "/dashboard/caseload?q=nobody-has-this-name", heading: /^Caseload/ },
      { path: "/dashboard/letters?status=withdrawn", heading: /^Letters/ },
      { path: "/dashboard/letters?by=writer&status=asked", heading: /^Letters/ },
      { path: "/dashboard/cohort", heading: /^Cohort/ },
      { path: "/dashboard/programs?q=Baylor", heading: /^Programs/ },
      { path: `/dashboard${program}`, heading: /Baylor/ },
      { path: "/dashboard/invitations", heading: /^Invitations/, open: press("Invite") },
      { path: "/dashboard/nothing-here", heading: "Nothing here" },
    ],
  },
  {
    role: "an administrator",
    who: demo.admin,
    screens: [
      { path: "/dashboard/members", heading: /^Members/, open: press(/^Change Helen/) },
      { path: "/dashboard/invitations", heading: /^Invitations/, open: press("Invite") },
    ],
  },
  {
    role: "a lead",
    who: demo.lead,
    screens: [
      { path: "/dashboard/caseload?consent=waiting", heading: /^Caseload/ },
      { path: "/dashboard/cohort", heading: /^Cohort/ },
      {
        path: "/dashboard/numbers",
        heading: "Numbers",
        open: press("Change: Programs in the lower tier, at most"),
      },
      { path: "/dashboard/invitations/roster", heading: "Bring in a roster", open: readRoster },
      { path: "/dashboard/invitations/roster", heading: "Bring in a roster", open: lookAtRoster },
    ],
  },
  {
    role: "a curator",
    who: demo.curator,
    screens: [
      { path: "/dashboard/programs?q=Baylor", heading: /^Programs/ },
      { path: `/dashboard${program}`, heading: /Baylor/ },
      { path: `/dashboard${program}?field=visaH1b`, heading: /Baylor/, open: press("Withdraw") },
      { path: `/dashboard${program}?field=minimumStep2ck`, heading: /Baylor/, open: press("Edit") },
      { path: `/dashboard${program}?field=tracks`, heading: /Baylor/, open: press("Edit") },
      { path: `/dashboard${program}?asOf=2026-08-01`, heading: /Baylor/ },
      { path: "/dashboard/seasons?season=2028", heading: "Seasons" },
      { path: "/dashboard/seasons?season=2027&field=erasFees", heading: "Seasons", open: press(/^Edit/) },
      { path: "/dashboard/seasons?season=2027&field=myeras-opens", heading: "Seasons" },
      { path: "/dashboard/seasons?season=2027&asOf=2026-08-01", heading: "Seasons" },
      { path: "/dashboard/reports", heading: /^Reports/ },
      { path: "/dashboard/programs/import", heading: "Bring in a file" },
    ],
  },
];

for (const { role, who, screens } of roles) {
  test(`every screen of ${role} is accessible, fits the window and complains of nothing`, async ({
    openBrowser,
    complaints,
  }) => {
    const page = await openBrowser(who === null ? null : ofDemo(who));
    for (const { path, heading, open, refusal } of screens) {
      await test.step(path, async () => {
        if (refusal !== undefined) complaints.expect(refusedWith(refusal));
        await page.goto(path);
        await waitForScreen(page, heading);
        await open?.(page);
        expect.soft(await listFlaws(page), path).toEqual([]);
      });
    }
  });
}

test("every part of a person's file is accessible, fits the window and complains of nothing", async ({
  openBrowser,
}) => {
  const page = await openBrowser(ofDemo(demo.advisor));
  await page.goto("/dashboard/caseload");
  const caseload = page
    .getByRole("table", { name: "Caseload" })
    .or(page.getByRole("list", { name: "Caseload" }));
  const first = caseload.getByRole("link").first();
  const name = (await first.textContent()) ?? "";
  const { pathname } = new URL((await first.getAttribute("href")) ?? "", page.url());
  await first.click();
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  expect.soft(await listFlaws(page), "beside the table").toEqual([]);
  for (const tab of ["summary", "facts", "letters", "programs", "plan", "answers", "history"]) {
    await test.step(tab, async () => {
      await page.goto(`${pathname}?tab=${tab}`);
      await waitForScreen(page, name);
      expect.soft(await listFlaws(page), tab).toEqual([]);
    });
  }
});
