import {
  listOwnNumberEntries,
  type OwnNumberEntry,
} from "@induction/db/queries/organisation-numbers.queries";
import { sourceInWords } from "@induction/domain/assessment/parameter-words";
import type { Season } from "@induction/domain/kernel/season";
import {
  getOwnNumberBounds,
  isOwnNumberId,
  type OwnNumberBounds,
} from "@induction/domain/parameters/own-numbers";
import type { Basis, ParameterUnit } from "@induction/domain/parameters/parameter";
import { PARAMETER_SECTIONS } from "@induction/domain/parameters/parameter-sections";
import { getParameter, type ParameterId } from "@induction/domain/parameters/parameters";
import { getParameterValue } from "@induction/domain/parameters/resolve-parameters";
import { defaultSeasonOn } from "@induction/domain/parameters/seasons";
import { parameterValueInWords } from "@induction/domain/parameters/value-words";
import { GUIDE_RULES } from "@induction/domain/rules/guide-rules";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import type { OwnNumberAnswer } from "../errors/error-data.ts";
import { isStaff, maySetNumbers, toOwnNumberAnswer } from "./number-answers.ts";

/** A number that rules use, with what the organisation makes of it. */
export interface NumberLine {
  readonly id: ParameterId;
  readonly title: string;
  readonly unit: ParameterUnit;
  readonly standard: {
    /** Null: no upper limit. */
    readonly value: number | null;
    readonly text: string;
    readonly basis: Basis;
    /** The heading and lines, the document, or the reason of a house value. */
    readonly source: string;
  };
  /** The last time that the organisation set it or left it; null where it never did. */
  readonly last: OwnNumberAnswer | null;
  /** What came before, the newest first and at most twenty; empty for those to whom it is not told. */
  readonly earlier: readonly OwnNumberAnswer[];
  /** Null for what nobody may set: a published fact. */
  readonly bounds: OwnNumberBounds | null;
  /** The rules that use it. */
  readonly rules: readonly { readonly id: GuideRuleId; readonly title: string }[];
}

/** Times that a number was set before, which are told of it: whoever sets one daily must not make the page endless. */
const MOST_EARLIER = 20;

/** All numbers, by parts of the guide. */
export interface NumbersPage {
  readonly orgName: string;
  /** The season whose standard values are shown. */
  readonly season: Season;
  readonly maySet: boolean;
  readonly sections: readonly { readonly title: string; readonly numbers: readonly NumberLine[] }[];
}

/** Every number that rules use, with those that the organisation set for itself: everybody who is assessed by them may know. */
export async function getNumbers(context: ApiContext, acting: Acting): Promise<NumbersPage> {
  const { orgId, orgName } = acting.membership;
  const { almanac } = context.catalogue.current().seasons;
  const { season } = defaultSeasonOn(context.today(), almanac);
  const ofEach = isStaff(acting) ? 1 + MOST_EARLIER : 1;
  const entries = await listOwnNumberEntries(context.db.kysely, { orgId, ofEach });
  const byNumber = Map.groupBy(entries, ({ id }): ParameterId => id);
  const toLine = (id: ParameterId): NumberLine => {
    const { title, unit } = getParameter(id);
    const { value, source } = getParameterValue(id, season, almanac.numbers);
    const text = parameterValueInWords(value, unit);
    return {
      ...{ id, title, unit },
      standard: { value, text, basis: source.basis, source: sourceInWords(source) },
      ...toOwn(byNumber.get(id) ?? [], acting),
      bounds: isOwnNumberId(id) ? getOwnNumberBounds(id) : null,
      rules: RULES_BY_NUMBER.get(id) ?? [],
    };
  };
  return {
    ...{ orgName, season, maySet: maySetNumbers(acting) },
    sections: PARAMETER_SECTIONS.map(({ title, ids }) => ({ title, numbers: ids.map(toLine) })),
  };
}

function toOwn(entries: readonly OwnNumberEntry[], acting: Acting): Pick<NumberLine, "last" | "earlier"> {
  const [last = null, ...earlier] = entries.map((entry) => toOwnNumberAnswer(entry, acting));
  return { last, earlier };
}

const RULES_BY_NUMBER = new Map(
  PARAMETER_SECTIONS.flatMap(({ ids }) => ids).map((number) => [
    number,
    GUIDE_RULES.filter(({ parameters }) => parameters.includes(number)).map(({ id, title }) => ({
      id,
      title,
    })),
  ]),
);
