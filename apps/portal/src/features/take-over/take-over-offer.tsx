import { Button, LinkButton } from "@induction/ui/primitives/button";
import { Cluster } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { useState } from "react";
import { toShortDate } from "../../shell/dates.ts";
import { findKeptAnswers, forgetAnswers } from "../../shell/kept-answers.ts";
import { useSession } from "../../shell/session.ts";
import styles from "./take-over.module.css";

/** On the first page of an account: answers from before it wait in this browser. Nothing where there are none. */
export function TakeOverOffer() {
  const { server } = useSession();
  const [kept, setKept] = useState(() => findKeptAnswers("browser", server.today));
  if (kept === null) return null;
  return (
    <div className={styles.offer}>
      <Panel title="Answers from before you signed in">
        <p>
          Answers were left in this browser{kept.savedOn !== null && ` on ${toShortDate(kept.savedOn)}`}. If
          they are yours, you can take them over into your record, one by one.
        </p>
        <Cluster className={styles.acts}>
          <LinkButton href="/take-over" tone="primary">
            Look at them
          </LinkButton>
          <Button
            tone="quiet"
            onClick={() => {
              forgetAnswers("browser");
              setKept(null);
            }}
          >
            Delete them
          </Button>
        </Cluster>
      </Panel>
    </div>
  );
}
