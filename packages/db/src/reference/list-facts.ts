import { type Claim, type Fact, notChecked } from "@induction/domain/program/fact";
import type { Positions, Setting } from "@induction/domain/program/program";
import { CITY_READINGS } from "./city.readings.ts";
import { type ProgramSource, toClaim, toFact } from "./claims.ts";
import { findAggregatorPage, findProgramPage, findSitePage } from "./pages.ts";
import type { ProgramRow } from "./program-row.ts";
import { findSeatsByCode } from "./tracks.ts";

/** The first of the given lists that the row rests on; general knowledge where it rests on none of them. */
function findList(row: ProgramRow, lists: readonly ProgramSource[]): ProgramSource {
  return lists.find((list) => row.source.includes(list)) ?? "general-knowledge";
}

/** Who sponsors the program, with its name in the NRMP list where that differs. */
export function readSponsor(row: ProgramRow): Fact<string> {
  const { sponsoring_institution: sponsor, nrmp_institution_name: nrmpName } = row;
  const list = findList(row, ["nrmp-2023-list", "nrmp-2020", "fl-2026", "health-mil", "anesthesiahub"]);
  const note = nrmpName === null || nrmpName === sponsor ? null : `In the NRMP list: ${nrmpName}.`;
  return toFact(sponsor, toClaim(list, { note }));
}

/** The city of training, as far as a list or a note gives it. */
export function readCity(row: ProgramRow, id: string): Fact<string> {
  if (row.city === null) return notChecked;
  if (row.notes?.match(/from general knowledge/i)) return toFact(row.city, toClaim("general-knowledge"));
  const reading = CITY_READINGS[id];
  const read = reading !== undefined && row.notes?.includes(reading.because) ? reading : null;
  const list = findList(row, ["fl-2026", "nrmp-2020", "nrmp-2023-list", "health-mil", "anesthesiahub"]);
  const source = read?.source ?? list;
  const link = source === "program-site" ? row.website : null;
  return toFact(row.city, toClaim(source, { link, note: read?.remark ?? null }));
}

/** What kind of hospital carries the program. Most are a judgement from its name, marked as general knowledge. */
export function readSetting(row: ProgramRow): Fact<Setting> {
  if (row.setting === null || row.setting_source === null) return notChecked;
  return toFact(row.setting, toClaim(row.setting_source));
}

/** The ACGME number. It stays with a program for life, so an old list still serves. */
export function readAcgmeId(row: ProgramRow): Fact<string> {
  const [source, ...agreeing] = row.acgme_id_source;
  if (row.acgme_id === null || source === undefined) return notChecked;
  const isOnPage = source === "program-site" || source === "resadv";
  const page = source === "program-site" ? (findSitePage(row).link ?? null) : findAggregatorPage(row);
  return toFact(
    row.acgme_id,
    toClaim(source, {
      link: isOnPage ? page : null,
      note: agreeing.length === 0 ? null : "A second list has the same number.",
    }),
  );
}

/** The NRMP list behind the seats of each year. */
const LIST_OF_YEAR: Readonly<Record<number, ProgramSource>> = {
  2020: "nrmp-2020",
  2023: "nrmp-2023-list",
  2026: "fl-2026",
};

function findPositionsClaim(row: ProgramRow): Claim {
  const details = {
    year: row.positions_year,
    note: findSeatsByCode(row) === null ? row.positions_detail : null,
  };
  if (row.positions_year === null && row.source.includes("health-mil")) return toClaim("health-mil", details);
  const list = row.positions_year === null ? undefined : LIST_OF_YEAR[row.positions_year];
  if (list !== undefined && row.source.includes(list)) return toClaim(list, details);
  const page = findSitePage(row);
  return toClaim(page.source, { ...details, link: page.link ?? null });
}

/** Seats a year over all tracks. Most are those of the 2020 Match, and say so by their year. */
export function readPositions(row: ProgramRow): Fact<Positions> {
  if (row.positions === null) return notChecked;
  return toFact({ seats: row.positions, year: row.positions_year }, findPositionsClaim(row));
}

/** Seats a year as the program's own page states them. They stand beside the positions, never in their place. */
export function readClassSize(row: ProgramRow): Fact<Positions> {
  if (row.class_size_site === null) return notChecked;
  const page = findSitePage(row);
  const claim = toClaim(page.source, { ...page, year: row.class_size_year });
  return toFact({ seats: row.class_size_site, year: row.class_size_year }, claim);
}

/** The program's own page. */
export function readWebsite(row: ProgramRow): Fact<string> {
  if (row.website === null) return notChecked;
  const source = row.source.includes("health-mil") ? "health-mil" : "program-site";
  return toFact(row.website, toClaim(source, { link: row.website }));
}

/** Percent of residents who are IMGs. */
export function readImgShare(row: ProgramRow): Fact<number> {
  const { img_percent: percent, img_percent_source: link } = row;
  if (percent === null) return notChecked;
  const source = link?.includes("yousmle.com") ? "yousmle" : "program-site";
  return toFact(percent, toClaim(source, { link }));
}

/** Through which service applications go. */
export function readApplicationService(row: ProgramRow): Fact<string> {
  if (row.application_service === null) return notChecked;
  const page = findProgramPage(row);
  return toFact(row.application_service, toClaim(page.source, page));
}
