import type { MigrationList } from "../engine/migrator.ts";
import * as people from "./20261122t0900-people.ts";
import * as programs from "./20261122t0910-programs.ts";
import * as applicants from "./20261122t0920-applicants.ts";
import * as nameKeys from "./20261122t0930-name-keys.ts";
import * as historySalt from "./20261122t0940-history-salt.ts";
import * as knownDevices from "./20261122t1000-known-devices.ts";
import * as programBiographies from "./20261122t1510-program-biographies.ts";
import * as writerLinks from "./20261122t1810-writer-links.ts";
import * as changeReports from "./20261122t1820-change-reports.ts";
import * as cohortCounts from "./20261122t1840-cohort-counts.ts";
import * as rosters from "./20261122t1845-rosters.ts";
import * as ownDueDates from "./20261122t1850-own-due-dates.ts";
import * as seasons from "./20261122t1850-seasons.ts";
import * as keptProposals from "./20261122t2040-kept-proposals.ts";
import * as keptAnswers from "./20261122t2050-kept-answers.ts";
import * as organisationNumbers from "./20261122t2100-organisation-numbers.ts";

/** Every migration in the order of its name. Forward only; once landed, frozen. */
export const migrations: MigrationList = {
  "20261122t0900-people": people,
  "20261122t0910-programs": programs,
  "20261122t0920-applicants": applicants,
  "20261122t0930-name-keys": nameKeys,
  "20261122t0940-history-salt": historySalt,
  "20261122t1000-known-devices": knownDevices,
  "20261122t1510-program-biographies": programBiographies,
  "20261122t1810-writer-links": writerLinks,
  "20261122t1820-change-reports": changeReports,
  "20261122t1840-cohort-counts": cohortCounts,
  "20261122t1845-rosters": rosters,
  "20261122t1850-own-due-dates": ownDueDates,
  "20261122t1850-seasons": seasons,
  "20261122t2040-kept-proposals": keptProposals,
  "20261122t2050-kept-answers": keptAnswers,
  "20261122t2100-organisation-numbers": organisationNumbers,
};
