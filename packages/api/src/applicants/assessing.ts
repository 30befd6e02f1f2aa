import type { Applicant } from "@induction/domain/applicant/profile";
import { assess } from "@induction/domain/assessment/assess";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { contextFor } from "@induction/domain/assessment/context";
import type { RuleContext } from "@induction/domain/rules/rule-context";
import type { AdvisingServices } from "../context.ts";

/** A person's assessment with what it was measured by. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly measuredBy: RuleContext;
  /** The number of the program list among them. */
  readonly catalogueVersion: number;
}

/** A person to assess, and whose own numbers hold for them. */
export interface Belonging {
  readonly orgId: string;
  readonly applicant: Applicant;
}

/** Assesses a person as of today, by the programs as they are known now and the numbers of their organisation. */
export function assessToday(
  { catalogue, today }: Pick<AdvisingServices, "catalogue" | "today">,
  { orgId, applicant }: Belonging,
): Assessed {
  const measuredBy = contextFor(applicant, catalogue.standardsOn(today(), orgId));
  const catalogueVersion = catalogue.current().number;
  return { assessment: assess(applicant, measuredBy), measuredBy, catalogueVersion };
}
