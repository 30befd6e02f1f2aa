import type { BrowserContextOptions, Page } from "@playwright/test";
import { demo } from "../support/people.ts";

/** One picture of one screen. */
export interface Shot {
  /** The file, without its ending. */
  readonly name: string;
  /** Null for somebody without an account. */
  readonly who: string | null;
  readonly browser: BrowserContextOptions;
  readonly path: string;
  /** Brings the screen to what the picture shows; the picture is taken when it is done. */
  readonly arrange: (page: Page) => Promise<void>;
}

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const light = { colorScheme: "light" } as const;
const dark = { colorScheme: "dark" } as const;
const [applicant] = demo.scenarios;

async function home(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Breadth and cost" }).waitFor();
}

async function anyone(page: Page): Promise<void> {
  const choose = (question: RegExp, answer: string) =>
    page
      .getByRole("group", { name: question })
      .getByRole("radio", { name: answer, exact: true })
      .check({ force: true });
  await choose(/U\.S\. citizen/, "No");
  await page.getByLabel(/Which visas/).selectOption("either");
  await choose(/^\dStep 2 CK$/, "Passed");
  await choose(/Failed attempts at Step 2 CK/, "None");
  await page.getByLabel("Score of Step 2 CK", { exact: true }).fill("235");
  await choose(/^\dStep 1$/, "Passed");
  await choose(/Failed attempts at Step 1/, "None");
  await page.getByRole("figure").waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function letters(page: Page): Promise<void> {
  await page.getByRole("list", { name: "Your letters" }).waitFor();
}

async function caseload(page: Page): Promise<void> {
  await page.getByRole("table", { name: "Caseload" }).getByRole("row").nth(5).waitFor();
  await page.getByText("Live", { exact: true }).waitFor();
}

async function caseloadOnPhone(page: Page): Promise<void> {
  await page.getByRole("list", { name: "Caseload" }).getByRole("link").nth(5).waitFor();
  await page.getByText("Live", { exact: true }).waitFor();
}

async function peek(page: Page): Promise<void> {
  await caseload(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Open the whole file" }).waitFor();
}

async function person(page: Page): Promise<void> {
  await page.getByRole("table", { name: "Caseload" }).getByRole("link").first().click();
  await page.getByRole("link", { name: "Open the whole file" }).click();
  await page.getByRole("heading", { name: "Because" }).waitFor();
}

async function programs(page: Page): Promise<void> {
  await page.getByRole("table", { name: "Programs" }).getByRole("row").nth(5).waitFor();
}

async function plan(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "To do now" }).waitFor();
}

async function changes(page: Page): Promise<void> {
  await page.getByRole("heading", { name: /^Strength of the file/ }).waitFor();
}

async function rule(page: Page): Promise<void> {
  await page.getByRole("heading", { name: /^Counter-examples/ }).waitFor();
}

async function lettersDesk(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^No US anesthesiologist letter/ }).waitFor();
  await page.getByRole("table").getByRole("row").nth(5).waitFor();
}

async function seasons(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Limits and signals" }).waitFor();
}

const applicantsHome = { who: applicant, path: "/", arrange: home };
const advisorsCaseload = { who: demo.advisor, path: "/dashboard/caseload", arrange: caseload };

/** Every picture that the documents show. */
export const shots: readonly Shot[] = [
  { name: "anyone-light", browser: { ...desktop, ...light }, who: null, path: "/", arrange: anyone },
  { name: "home-light", browser: { ...desktop, ...light }, ...applicantsHome },
  { name: "home-phone-light", browser: { ...phone, ...light }, ...applicantsHome },
  {
    name: "programs-light",
    browser: { ...desktop, ...light },
    who: applicant,
    path: "/programs",
    arrange: programs,
  },
  {
    name: "letters-dark",
    browser: { ...desktop, ...dark },
    who: applicant,
    path: "/letters",
    arrange: letters,
  },
  {
    name: "letters-phone-dark",
    browser: { ...phone, ...dark },
    who: applicant,
    path: "/letters",
    arrange: letters,
  },
  { name: "caseload-light", browser: { ...desktop, ...light }, ...advisorsCaseload },
  { name: "caseload-dark", browser: { ...desktop, ...dark }, ...advisorsCaseload, arrange: peek },
  {
    name: "caseload-phone-light",
    browser: { ...phone, ...light },
    ...advisorsCaseload,
    arrange: caseloadOnPhone,
  },
  {
    name: "person-light",
    browser: { ...desktop, ...light },
    who: demo.advisor,
    path: "/dashboard/caseload?q=Amara+Okafor",
    arrange: person,
  },
  {
    name: "letters-desk-light",
    browser: { ...desktop, ...light },
    who: demo.advisor,
    path: "/dashboard/letters?by=writer",
    arrange: lettersDesk,
  },
  { name: "plan-light", browser: { ...desktop, ...light }, who: applicant, path: "/plan", arrange: plan },
  {
    name: "changes-light",
    browser: { ...desktop, ...light },
    who: demo.scenarios[2],
    path: "/plan?part=changes",
    arrange: changes,
  },
  { name: "rule-light", browser: { ...desktop, ...light }, who: null, path: "/rules/D5", arrange: rule },
  {
    name: "seasons-light",
    browser: { ...desktop, ...light },
    who: demo.curator,
    path: "/dashboard/seasons",
    arrange: seasons,
  },
];
