import type { Season } from "../kernel/season.ts";
import type { ImgGroup } from "./figure.ts";
import { toEditionFigureId } from "./figure-ids.ts";
import { GROUP_WORDS } from "./group-words.ts";
import { getMeasure, MEASURED_EDITION, MEASURES, type MeasureId, toMeasureSlug } from "./measures.ts";
import type { Statement } from "./statement.ts";

/**
 * The two medians of a measure for one group: what stands beside advice about research, publications or the rank list.
 * Null where the group, or every Match before the season, has no such figures: another group's are never shown.
 */
export function findMeasureBeside(id: MeasureId, group: ImgGroup, season: Season): Statement | null {
  const { matchYear } = MEASURED_EDITION;
  if (group !== MEASURED_EDITION.group || season <= matchYear) return null;
  const { matched, notMatched } = getMeasure(id);
  const { noun } = MEASURES[id];
  const slug = toMeasureSlug(id);
  return {
    id: `measure-${slug}`,
    text: `The median number of ${noun} was ${matched.median} for the ${matched.n} ${GROUP_WORDS[group]} who matched in anesthesiology in ${matchYear}, and ${notMatched.median} for the ${notMatched.n} who did not. Applicants report this themselves.`,
    figures: [
      toEditionFigureId(MEASURED_EDITION, `${slug}-matched`),
      toEditionFigureId(MEASURED_EDITION, `${slug}-not-matched`),
    ],
    year: matchYear,
    n: matched.n + notMatched.n,
    sources: ["explorer-2026"],
  };
}
