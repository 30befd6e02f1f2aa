import { countInWords } from "../words.ts";
import type { ExclusionReason } from "./exclusion.ts";

/** Why a program cannot take the person, in words: "sponsors no acceptable visa". */
export function exclusionInWords(reason: ExclusionReason): string {
  switch (reason.kind) {
    case "visa-not-sponsored":
      return "sponsors no acceptable visa";
    case "failures-screened":
      return "requires first-attempt passes";
    case "score-below-minimum":
      return `requires at least ${reason.minimum} in Step 2 CK`;
    case "graduated-too-long-ago":
      return `requires graduation within ${countInWords(reason.years, "year")}`;
    case "military-service":
      return "takes only people in military service";
  }
}
