import { Row, RowList } from "@induction/ui/patterns/row-list";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Empty } from "@induction/ui/patterns/states";
import { Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { SearchInput } from "@induction/ui/primitives/search-input";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../shell/api.ts";
import { Loaded } from "../../shell/loaded.tsx";
import { OpenPage } from "../../shell/open-page.tsx";
import { findOpenPrograms, type OpenListRow } from "./find-open-programs.ts";

/** Every program for everybody, by name, and the same as a file. */
export function OpenProgramsPage() {
  const query = useQuery(trpc.openData.list.queryOptions({}));
  return (
    <OpenPage>
      <title>Programs · Induction</title>
      <Stack gap="large">
        <header>
          <h1>Anesthesiology programs</h1>
          <p>
            What is known of each program, who says so and when it was read. What nobody has checked says so;
            it is never a no.
          </p>
        </header>
        <Loaded query={query} what="The list of programs" waiting={<SkeletonPanel lines={14} />}>
          {({ rows }) => <Programs rows={rows} />}
        </Loaded>
        <Panel title="All of it as a file">
          <p>
            The table with every fact, its state and its source: <a href="/export/programs.csv">CSV</a> for a
            spreadsheet, <a href="/export/programs.json">JSON</a> for a program. Keep the source of each fact
            beside it.
          </p>
        </Panel>
      </Stack>
    </OpenPage>
  );
}

function Programs({ rows }: { rows: readonly OpenListRow[] }) {
  const [search, setSearch] = useState("");
  const found = findOpenPrograms(rows, search);
  return (
    <Stack>
      <SearchInput label="Find by name, city or state" value={search} onValueChange={setSearch} />
      <Panel title="Programs" count={found.length} isFlush>
        {found.length === 0 ? (
          <Empty title="No program has these words">Check the spelling, or use one word less.</Empty>
        ) : (
          <RowList label="Programs">
            {found.map(({ id, name, state, city }) => (
              <Row
                key={id}
                title={<Link href={`/programs/${id}`}>{name}</Link>}
                detail={city === null ? state : `${city}, ${state}`}
              />
            ))}
          </RowList>
        )}
      </Panel>
    </Stack>
  );
}
