import {
  Body1,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Subtitle2,
} from "@fluentui/react-components";
import { useState } from "react";
import { readOldWorkbook, type OldWorkbook } from "../../workflows/migrate-workbook";
import { showMigration } from "../../workflows/shown/show-migration";
import type { AssessmentStore } from "../assessment-store";
import { usePaneLanguage } from "../pane-language";
import { RefusalBar } from "../RefusalBar";
import type { Refusal } from "../../faults/refusal";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";

interface MigrationSectionProps {
  readonly state: "open" | "sealed";
  readonly busy: boolean;
  readonly store: AssessmentStore;
}

/** A workbook of an earlier format: what a move to the new one would carry over, and then the move. */
export const MigrationSection = ({ state, busy, store }: MigrationSectionProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const { migration } = words.integrity;
  const [old, setOld] = useState<OldWorkbook | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const look = async () => {
    const outcome = await store.ask(readOldWorkbook);
    setOld(outcome.kind === "done" ? outcome.answer : null);
    setRefusal(outcome.kind === "refused" ? outcome.refusal : null);
  };
  return (
    <section className={styles.section} aria-label={migration.title}>
      <Subtitle2 as="h2">{migration.title}</Subtitle2>
      <Body1>{migration.what}</Body1>
      {state === "sealed" && <Caption1>{migration.sealed}</Caption1>}
      {refusal && <RefusalBar refusal={refusal} onRetry={() => void look()} />}
      {old && <Preview old={old} />}
      {state === "open" && (
        <div className={styles.buttons}>
          {old ? (
            <WriteButton
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => store.migrate(old)}
            >
              {migration.run}
            </WriteButton>
          ) : (
            <Button disabledFocusable={busy} onClick={() => void look()}>
              {migration.look}
            </Button>
          )}
        </div>
      )}
    </section>
  );
};

const Preview = ({ old }: { readonly old: OldWorkbook }) => {
  const { words, language } = usePaneLanguage();
  const { fates, rows, left } = words.integrity.migration;
  const shown = showMigration(old, language);
  const separator = language === "zh-CN" ? "、" : ", ";
  return (
    <>
      <ul style={{ margin: 0 }}>
        <li>{fates.carried(String(shown.carried))}</li>
        {shown.others.map(({ fate, items }) => (
          <li key={fate}>{fates[fate](items.join(separator))}</li>
        ))}
        <li>{rows(shown.rows)}</li>
      </ul>
      {shown.left.length > 0 && (
        <details>
          <summary>{left(shown.left.length)}</summary>
          <ul style={{ margin: 0 }}>
            {shown.left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

interface TakeMigrationBackProps {
  readonly busy: boolean;
  readonly onTakeBack: () => void;
}

/** After a move: that it is done, and the way back in two steps. */
export const TakeMigrationBack = ({ busy, onTakeBack }: TakeMigrationBackProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const { migration } = words.integrity;
  const [asking, setAsking] = useState(false);
  return (
    <section className={styles.section} aria-label={migration.title}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{migration.done}</MessageBarBody>
      </MessageBar>
      {asking && <Caption1>{migration.warning}</Caption1>}
      <div className={styles.buttons}>
        {asking ? (
          <>
            <WriteButton disabledFocusable={busy} onClick={onTakeBack}>
              {migration.confirm}
            </WriteButton>
            <Button appearance="subtle" onClick={() => setAsking(false)}>
              {migration.keep}
            </Button>
          </>
        ) : (
          <WriteButton disabledFocusable={busy} onClick={() => setAsking(true)}>
            {migration.takeBack}
          </WriteButton>
        )}
      </div>
    </section>
  );
};
