import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { tellDue } from "./tell-due.ts";

/** “First steps, more than a year before the Match” (H1), told about one person. */
export function tellH1(reading: Reading): Telling {
  return tellDue("H1", reading);
}

/** “Practice tests and US experience” (H2), told about one person. */
export function tellH2(reading: Reading): Telling {
  return tellDue("H2", reading);
}

/** “The exam and the letters” (H3), told about one person. */
export function tellH3(reading: Reading): Telling {
  return tellDue("H3", reading);
}

/** “The application season” (H4), told about one person. */
export function tellH4(reading: Reading): Telling {
  return tellDue("H4", reading);
}

/** “Interviews” (H5), told about one person. */
export function tellH5(reading: Reading): Telling {
  return tellDue("H5", reading);
}
