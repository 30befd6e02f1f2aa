/** What `assess` says of itself. */
export const HELP = `assess FILE [--json | --csv] [--as-of DATE] [--season YEAR] [--dates ORDER]
assess --rules | --schema | --help

Assesses people without a server or a database. FILE is one of
  profile.json   one person; its shape: assess --schema. Answers saved on the first page work too
  roster.csv     a row for each person; its columns: packages/domain/src/roster/README.md
  -              either of them on standard input

  --json         answers with every reason as JSON; --csv a row for each person; text otherwise
  --as-of DATE   the day to assess on, such as 2026-08-15; today otherwise
  --season YEAR  the season for everybody, whatever the file says, such as 2027
  --dates ORDER  month-first or day-first, where a roster writes 03/04/2025
  --rules        every rule with its source and numbers, as JSON
  --schema       JSON Schema of a profile

A row that cannot be read is told on standard error as file:line:column and does not stop the others.
Exit code: 0 everybody is assessed, 1 some rows are not, 2 the file or the arguments cannot be used.
`;
