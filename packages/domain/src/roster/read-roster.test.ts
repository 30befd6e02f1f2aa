import { expect, test } from "vitest";
import type { ExamAttempt } from "../applicant/exam-attempt.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { guessMapping } from "./mapping.ts";
import { findColumn, readRoster } from "./read-roster.ts";
import type { RosterChange } from "./roster-row.ts";
import { readTable } from "./roster-table.ts";

const asOf = toCalendarDate("2026-08-15");
const bytesOf = (text: string) => new TextEncoder().encode(text);

function attemptInShort({ result, score, takenOn }: ExamAttempt): string {
  return [result, score, takenOn].filter((part) => part !== null).join(" ");
}

function inShort({ fact, value }: RosterChange): string {
  if (value.state !== "known") return `${fact}: ${value.state}`;
  if (Array.isArray(value.value)) {
    const list: readonly ExamAttempt[] = value.value;
    return `${fact}: ${list.length === 0 ? "not taken" : list.map(attemptInShort).join(", ")}`;
  }
  if (typeof value.value !== "object") return `${fact}: ${value.value}`;
  return `${fact}: ${Object.values(value.value).join(" ")}`;
}

/** Everything that a file says, one line for each person, refused row and left-out cell, in short. */
function read(file: string | Uint8Array): readonly string[] {
  const reading = readTable(typeof file === "string" ? bytesOf(file) : file);
  if (reading.kind === "problem") {
    const { line, column, message } = reading.problem;
    return [`refused at ${line}:${column}: ${message}`];
  }
  const { table } = reading;
  const mapping = guessMapping(table);
  const { people, failed } = readRoster(table, mapping, asOf);
  const place = (field: Parameters<typeof findColumn>[2]) => findColumn(table, mapping, field)?.name ?? "row";
  return [
    ...people.flatMap(({ line, person: { name, email, ownId, advisorEmail, changes, leftOut } }) => [
      [
        `${line}`,
        ...[name, email, ownId, advisorEmail].filter((part) => part !== null),
        ...changes.map(inShort),
      ].join(" | "),
      ...leftOut.map(({ field, message }) => `${line} ${place(field)} left out: ${message}`),
    ]),
    ...failed.flatMap(({ line, problems }) =>
      problems.map(({ field, cell, message }) => `${line} ${place(field)} “${cell}”: ${message}`),
    ),
  ];
}

const AMINA = "2 | Amina Diallo | amina@example.org";
const DATE_HOW = "Write it as year-month-day, for example 2026-09-23.";
const HALF = (exam: string) =>
  `${exam} is left out: the row does not say how many attempts there were, and unknown never counts as one.`;

test.each<[string, string | Uint8Array, readonly string[]]>([
  ["a plain file", "Name,E-mail\nAmina Diallo,amina@example.org\n", [AMINA]],
  ["without an end of the last line", "Name,E-mail\nAmina Diallo,amina@example.org", [AMINA]],
  ["with the line ends of Windows", "Name,E-mail\r\nAmina Diallo,amina@example.org\r\n", [AMINA]],
  ["with a byte order mark", "\uFEFFName,E-mail\nAmina Diallo,amina@example.org", [AMINA]],
  ["with semicolons", "Name;E-mail\nAmina Diallo;amina@example.org", [AMINA]],
  ["with tabs, as it is pasted from a sheet", "Name\tE-mail\nAmina Diallo\tamina@example.org", [AMINA]],
  ["with bars", "Name|E-mail\nAmina Diallo|amina@example.org", [AMINA]],
  [
    "with commas inside quoted names of columns",
    '"Name, full";"E-mail"\n"Diallo, Amina";amina@example.org',
    ["2 | amina@example.org"],
  ],
  [
    "with a comma and a quotation mark inside a cell",
    'Name,E-mail\n"Diallo, ""Amina""",amina@example.org',
    ['2 | Diallo, "Amina" | amina@example.org'],
  ],
  ["with spaces around", "Name,E-mail\n  Amina Diallo , amina@example.org ", [AMINA]],
  ["with an address in capitals", "Name,E-mail\nAmina Diallo,AMINA@Example.ORG", [AMINA]],
  ["with columns that nobody asked for", "Name,Shoe size,E-mail\nAmina Diallo,39,amina@example.org", [AMINA]],
  ["with names in two columns", "First name,Last name,Email\nAmina,Diallo,amina@example.org", [AMINA]],
  [
    "with results under the name of an exam, and a dash where nothing is known",
    "Name,E-mail,Step 3,Step 3 attempts\nAmina Diallo,amina@example.org,not taken,0\nJun Ito,jun@example.org,-,",
    [`${AMINA} | step3: not taken`, "3 | Jun Ito | jun@example.org"],
  ],
  ["without names of columns", "Amina Diallo,amina@example.org", ["1 | amina@example.org"]],
  [
    "with empty lines",
    "Name,E-mail\n\nAmina Diallo,amina@example.org\n\n",
    ["3 | Amina Diallo | amina@example.org"],
  ],
  [
    "with names of other scripts",
    "Name,E-mail\nأمينة ديالو,amina@example.org\n李 明,li@example.org\nÁlvarez Ñúñez,a@example.org\nرضا\u200cپور,r@example.org",
    [
      "2 | أمينة ديالو | amina@example.org",
      "3 | 李 明 | li@example.org",
      "4 | Álvarez Ñúñez | a@example.org",
      "5 | رضا\u200cپور | r@example.org",
    ],
  ],
  ["with an id alone", "Our id,Season\nA-17,2027", ["2 | A-17 | season: 2027"]],
  [
    "with every fact",
    [
      "Name,E-mail,Our id,Advisor e-mail,Season,Citizenship,Visa need,Graduation year,Step 1 result,Step 1 attempts," +
        "Step 2 CK result,Step 2 CK score,Step 2 CK date,Step 2 CK attempts,Step 3 result,US months",
      "Amina Diallo,amina@example.org,A-17,ada@example.org,2027,not a U.S. citizen,J-1,2021,pass,1," +
        "pass,235,2025-09-10,2,not taken,2.5",
    ].join("\n"),
    [
      `${AMINA} | A-17 | ada@example.org | season: 2027 | imgClass: non-us-img | visa: true j1 | ` +
        "graduation: graduate 2021 | step1: pass | step2ck: fail, pass 235 2025-09-10 | step3: not taken | usMonths: 2.5",
    ],
  ],
  [
    "with empty cells, which say nothing",
    "Name,E-mail,Visa,US months,Step 3 result\nAmina Diallo,amina@example.org,,,",
    [AMINA],
  ],
  [
    "with words for what is not known",
    "Name,E-mail,Visa,US months,Step 3 result,YOG\nAmina Diallo,amina@example.org,unknown,N/A,?,-",
    [AMINA],
  ],
  [
    "with a formula that was made safe: one apostrophe is taken off",
    "Name,E-mail,Our id\nAmina Diallo,amina@example.org,'=17\nLi Ming,li@example.org,''=17\nO'Brien,o@example.org,'17",
    [`${AMINA} | =17`, "3 | Li Ming | li@example.org | '=17", "4 | O'Brien | o@example.org | '17"],
  ],
  [
    "with markup, which is text",
    "Name,E-mail\n<script>alert(1)</script>,amina@example.org",
    ["2 | <script>alert(1)</script> | amina@example.org"],
  ],
  [
    "with months first, as one day shows",
    "E-mail,Step 2 CK result,Step 2 CK date,Step 2 CK attempts\na@example.org,pass,9/10/2025,1\nb@example.org,pass,9/23/2025,1",
    ["2 | a@example.org | step2ck: pass 2025-09-10", "3 | b@example.org | step2ck: pass 2025-09-23"],
  ],
  [
    "with days first, as one day shows",
    "E-mail,Step 2 CK result,Step 2 CK date,Step 2 CK attempts\na@example.org,pass,10.9.2025,1\nb@example.org,pass,23.9.2025,1",
    ["2 | a@example.org | step2ck: pass 2025-09-10", "3 | b@example.org | step2ck: pass 2025-09-23"],
  ],
  [
    "with a day that there is not beside one, which tells nothing of the order",
    "E-mail,Step 1 result,Step 1 date,Step 1 attempts\na@example.org,pass,9/23/2025,1\nb@example.org,pass,31/31/2025,1",
    [
      "2 | a@example.org | step1: pass 2025-09-23",
      `3 Step 1 date “31/31/2025”: There is no such day. ${DATE_HOW}`,
    ],
  ],
  [
    "with a day that can be read in two ways",
    "E-mail,Step 2 CK result,Step 2 CK date,Step 2 CK attempts\na@example.org,pass,9/10/2025,1",
    [
      "2 Step 2 CK date “9/10/2025”: This may be the month 9 or the day 9. Choose how dates are written in this file, or write it as year-month-day.",
    ],
  ],
  [
    "with months in letters",
    'E-mail,Step 1 result,Step 1 date,Step 1 attempts\na@example.org,p,"Sep 10, 2025",1\nb@example.org,p,10 September 2025,1',
    ["2 | a@example.org | step1: pass 2025-09-10", "3 | b@example.org | step1: pass 2025-09-10"],
  ],
  [
    "with a month and no day",
    "E-mail,Step 1 result,Step 1 date,Step 1 attempts\na@example.org,pass,2025-09,1",
    [
      "2 | a@example.org | step1: pass",
      "2 Step 1 date left out: The file names the month and no day, so the day is left open.",
    ],
  ],
  [
    "with an exam of which the attempts are not told",
    "E-mail,Step 2 CK result,Step 2 CK score\na@example.org,pass,245",
    ["2 | a@example.org", `2 Step 2 CK result left out: ${HALF("Step 2 CK")}`],
  ],
  [
    "with a score and a day: the line of the day tells the result",
    "E-mail,Step 2 CK,Step 2 CK date,Step 2 CK attempts\na@example.org,245,2025-09-10,1\nb@example.org,215,2025-09-10,1\nc@example.org,215,2025-03-10,1",
    [
      "2 | a@example.org | step2ck: pass 245 2025-09-10",
      "3 | b@example.org | step2ck: fail 215 2025-09-10",
      "4 | c@example.org | step2ck: pass 215 2025-03-10",
    ],
  ],
  [
    "with a score alone",
    "E-mail,Step 1\na@example.org,221",
    [
      "2 | a@example.org",
      "2 Step 1 left out: Step 1 is left out: the row does not say whether it was passed.",
    ],
  ],
  [
    "with a column called after the exam that holds results",
    "E-mail,Step 1,Step 1 attempts\na@example.org,Pass,1\nb@example.org,Fail,2",
    ["2 | a@example.org | step1: pass", "3 | b@example.org | step1: fail, fail"],
  ],
  [
    "with a graduation of this year",
    "E-mail,Graduation year\na@example.org,2026\nb@example.org,2027",
    [
      "2 | a@example.org",
      "2 Graduation year left out: Graduation is left out: 2026 may be past or still to come. Say student or graduate.",
      "3 | b@example.org | graduation: student 2027",
    ],
  ],
  [
    "with student or graduate beside the year",
    "E-mail,Graduation year,Student or graduate\na@example.org,2026,graduate\nb@example.org,,student",
    [
      "2 | a@example.org | graduation: graduate 2026",
      "3 | b@example.org",
      "3 Student or graduate left out: Graduation is left out: the row does not say the year.",
    ],
  ],
  [
    "with the ways to write a visa",
    "E-mail,Visa\na@example.org,none\nb@example.org,h1b\nc@example.org,J1/H1B\nd@example.org,yes",
    [
      "2 | a@example.org | visa: false",
      "3 | b@example.org | visa: true h1b",
      "4 | c@example.org | visa: true j1,h1b",
      "5 Visa “yes”: Write None, J-1, H-1B, or “J-1 or H-1B”. A “yes” alone does not say which visa would do.",
    ],
  ],
  ["that is empty", "", ["refused at 1:null: The file is empty. Choose a file with a table in it."]],
  [
    "with names of columns and nobody",
    "Name,E-mail\n",
    [
      "refused at 1:null: There is no row with a person in it. Choose a file with a header and one row for each person.",
    ],
  ],
  [
    "in Latin-1",
    Uint8Array.from([
      ...bytesOf("Name,E-mail\nAmina,amina@example.org\nJos"),
      0xe9,
      ...bytesOf(",jose@example.org"),
    ]),
    ["refused at 3:4: This is not UTF-8 text. Save the file as “CSV UTF-8” and choose it again."],
  ],
  [
    "with a quotation mark that is never closed",
    'Name,E-mail\n"Amina,amina@example.org\n',
    [
      "refused at 2:1: A cell begins with a quotation mark that is never closed. Close it, or double each quotation mark inside the cell.",
    ],
  ],
  [
    "with a row that is too wide",
    "Name,E-mail\nDiallo, Amina,amina@example.org\nLi Ming,li@example.org",
    [
      "3 | Li Ming | li@example.org",
      "2 row “”: This row has 3 cells, and the table has 2 columns. A cell that holds the separator stands in quotation marks.",
    ],
  ],
  [
    "with a row that is too short",
    "Name,E-mail,Visa\nAmina,amina@example.org",
    [
      "2 row “”: This row has 2 cells, and the table has 3 columns. A cell that holds the separator stands in quotation marks.",
    ],
  ],
  [
    "with somebody who cannot be found by anything",
    "Name,E-mail\nAmina Diallo,",
    ["2 row “”: The row has neither an e-mail address nor an id, so nobody can be found by it."],
  ],
  [
    "with an address that is none",
    "Name,E-mail\nAmina Diallo,amina at example.org",
    ["2 E-mail “amina at example.org”: This is no e-mail address. Write it like name@example.org."],
  ],
  [
    "with the same address twice",
    "Name,E-mail\nAmina Diallo,amina@example.org\nAmina D.,Amina@Example.org",
    [AMINA, "3 E-mail “amina@example.org”: The same address stands in line 2. Keep one row for each person."],
  ],
  [
    "with the same id twice",
    "Our id,E-mail\n7,a@example.org\n7,b@example.org",
    ["2 | a@example.org | 7", "3 Our id “7”: The same id stands in line 2. Keep one row for each person."],
  ],
  [
    "with a name that turns the direction of what follows",
    "Name,E-mail\nAmina\u202Eolla,amina@example.org",
    [
      "2 Name “Amina\u202Eolla”: This cell holds a hidden character, U+202E, at place 6. Delete it, or type the cell again.",
    ],
  ],
  [
    "with NUL in a name",
    "Name,E-mail\nAm\0ina,amina@example.org",
    [
      "2 Name “Am\0ina”: This cell holds a hidden character, U+0000, at place 3. Delete it, or type the cell again.",
    ],
  ],
  [
    "with a line break in a name",
    'Name,E-mail\n"Amina\nDiallo",amina@example.org\nLi Ming,li@example.org',
    [
      "4 | Li Ming | li@example.org",
      "2 Name “Amina\nDiallo”: This cell holds a hidden character, U+000A, at place 6. Delete it, or type the cell again.",
    ],
  ],
  [
    "with a score that is none, and months that are none: all of it is told",
    "E-mail,Step 2 CK score,US months\na@example.org,24x,many",
    [
      "2 Step 2 CK score “24x”: Write the three-digit score alone, from 1 to 300.",
      "2 US months “many”: Enter the number of months from 0 to 600, in steps of 0.5.",
    ],
  ],
  [
    "with a pass under the line of its day",
    "E-mail,Step 2 CK result,Step 2 CK score,Step 2 CK date,Step 2 CK attempts\na@example.org,pass,210,2025-09-10,1",
    [
      "2 Step 2 CK score “210”: On 10 September 2025 the passing score for Step 2 CK was 218, so 210 is not a pass. Check the score and the date, or choose fail.",
    ],
  ],
  [
    "with an exam in the future",
    "E-mail,Step 1 result,Step 1 date,Step 1 attempts\na@example.org,pass,2027-01-10,1",
    [
      "2 Step 1 date “2027-01-10”: This Step 1 date is in the future. Correct the date, or list the exam as planned.",
    ],
  ],
  [
    "with a day that there is not",
    "E-mail,Step 1 result,Step 1 date,Step 1 attempts\na@example.org,pass,2025-02-30,1",
    [`2 Step 1 date “2025-02-30”: There is no such day. ${DATE_HOW}`],
  ],
  [
    "with more attempts than there can be",
    "E-mail,Step 1 result,Step 1 attempts\na@example.org,fail,5",
    ["2 Step 1 attempts “5”: At most 4 attempts at Step 1 are possible. Remove those that did not happen."],
  ],
  [
    "with an exam that was not taken and was",
    "E-mail,Step 3 result,Step 3 score\na@example.org,not taken,220",
    [
      "2 Step 3 result “not taken”: The row says that Step 3 was not taken, and tells of an attempt. Correct one of them.",
    ],
  ],
  [
    "with a citizen who needs a visa",
    "E-mail,Citizenship,Visa\na@example.org,U.S. citizen,J-1",
    [
      "2 Visa “J-1”: A U.S. citizen needs no visa. Choose that no visa is needed, or correct the citizenship.",
    ],
  ],
  [
    "with a word for citizenship that may mean either",
    "E-mail,Citizenship\na@example.org,dual",
    ["2 Citizenship “dual”: Write “U.S. citizen” or “not a U.S. citizen”."],
  ],
  [
    "with a season of the past",
    "E-mail,Season\na@example.org,2019",
    ["2 Season “2019”: Enter the season as the year in which training starts, from 2027 to 2060."],
  ],
  [
    "with a cell as long as a page",
    `Name,E-mail\n${"x".repeat(501)},a@example.org`,
    [`2 Name “${"x".repeat(501)}”: This cell has more than 500 characters. Shorten it.`],
  ],
])("a file %s is read exactly, or refused with the place and the reason", (_, file, expected) => {
  expect(read(file)).toEqual(expected);
});

test("ten thousand rows are read, and one more is refused with its line", () => {
  const rows = (count: number) =>
    `E-mail\n${Array.from({ length: count }, (_, index) => `a${index}@example.org`).join("\n")}`;
  expect(read(rows(10_000))).toHaveLength(10_000);
  expect(read(rows(10_001))).toEqual([
    "refused at 10002:null: The file has more than 10,000 rows. Split it and bring it in by parts.",
  ]);
});

test("more than five megabytes are refused", () => {
  expect(read("x".repeat(5 * 1024 * 1024 + 1))).toEqual([
    "refused at 1:null: The file is larger than 5 MB. Split it and bring it in by parts.",
  ]);
});
