import type { ProgramSource } from "./claims.ts";

/** Where a city comes from when the row's notes say so. */
interface CityReading {
  /** Words of the row's note that this rests on. When they are gone, the reading no longer counts. */
  readonly because: string;
  /** Null: the lists of the row, as for every other city. */
  readonly source: ProgramSource | null;
  readonly remark: string | null;
}

/** Notes on cities by program. Cities from general knowledge are found by those very words. */
export const CITY_READINGS: Readonly<Record<string, CityReading>> = {
  "sutter-health-sutter-roseville-medical-center-ca": {
    because: "city from the name",
    source: "general-knowledge",
    remark: "Taken from the name of the program.",
  },
  "new-york-medical-college-at-metropolitan-hospital-ny": {
    because: "City from aggregator page; NRMP prints the sponsor city Valhalla",
    source: "resadv",
    remark: "NRMP prints the city of the sponsor, Valhalla.",
  },
  "houston-methodist-hospital-tx": {
    because: "City from program site",
    source: "program-site",
    remark: null,
  },
  "sunrise-health-gme-consortium-nv": {
    because: "NRMP city is the sponsor address; the training hospital may be in Las Vegas",
    source: null,
    remark: "The address of the sponsor; the training hospital may be in Las Vegas.",
  },
  "nuvance-health-formerly-health-quest-ny": {
    because: "NRMP city is the sponsor address; the training hospital may be elsewhere",
    source: null,
    remark: "The address of the sponsor; the training hospital is Vassar Brothers Medical Center.",
  },
  "kettering-health-network-grandview-oh": {
    because: "NRMP city is the sponsor address",
    source: null,
    remark: "The address of the sponsor; the track is labelled Grandview.",
  },
};
