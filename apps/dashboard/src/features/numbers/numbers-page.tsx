import { PageBody, PageHeader } from "@induction/ui/patterns/page-header";
import { SkeletonLines } from "@induction/ui/patterns/skeleton";
import { Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { NumbersAnswer } from "../../shell/answers.ts";
import { trpc } from "../../shell/api.ts";
import { NoAnswer } from "../../shell/no-answer.tsx";
import { useOrganisation } from "../../shell/session.ts";
import { ClearDialog } from "./clear-dialog.tsx";
import { NumberDialog } from "./number-dialog.tsx";
import { findOwn } from "./number-words.ts";
import styles from "./numbers.module.css";
import { NumbersTable, type SettableLine } from "./numbers-table.tsx";

/** Which number is being changed, and how. */
type Asked = { readonly about: "value" | "standard"; readonly line: SettableLine } | null;

/** Every number that the rules use, by parts of the guide: the standard ones, and the organization's own with their reasons. */
export function NumbersPage() {
  const organisation = useOrganisation();
  const list = useQuery(trpc.numbers.list.queryOptions(organisation));
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const { data } = list;
  return (
    <>
      <title>Numbers · Induction</title>
      <PageHeader
        surface="bar"
        title="Numbers"
        detail={
          data === undefined ? undefined : `${data.orgName}, season ${data.season}. ${ownInWords(data)}`
        }
      />
      <PageBody density="dashboard">
        {data === undefined ? (
          <Panel>
            <NoAnswer query={list} title="The numbers did not load">
              <SkeletonLines lines={14} />
            </NoAnswer>
          </Panel>
        ) : (
          <Stack>
            <p className={styles.intro}>
              Every rule takes its numbers from here. A number of your own holds for everybody whom your
              organization advises: their answers follow at once, and its reason and the standard stand beside
              it wherever it acts.
              {!data.maySet && " Leads and administrators set them."}
            </p>
            {data.sections.map(({ title, numbers }) => (
              <Panel key={title} title={title} count={numbers.length} isFlush>
                <NumbersTable
                  title={title}
                  numbers={numbers}
                  acts={
                    data.maySet
                      ? {
                          onChange: (line) => setAsked({ about: "value", line }),
                          onClear: (line) => setAsked({ about: "standard", line }),
                        }
                      : null
                  }
                />
              </Panel>
            ))}
          </Stack>
        )}
      </PageBody>
      {asked?.about === "value" && <NumberDialog line={asked.line} onClose={close} />}
      {asked?.about === "standard" && <ClearDialog line={asked.line} onClose={close} />}
    </>
  );
}

function ownInWords({ sections }: NumbersAnswer): string {
  const own = sections.flatMap(({ numbers }) => numbers).filter((line) => findOwn(line) !== null);
  if (own.length === 0) return "All numbers are the standard ones.";
  return own.length === 1 ? "1 number is your own." : `${own.length} numbers are your own.`;
}
