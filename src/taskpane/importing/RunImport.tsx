import {
  Button,
  Caption1,
  Field,
  ProgressBar,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneLanguage } from "../pane-language";
import { grouped } from "../../strings/grouped";
import type { ImportSession } from "../../workflows/import-session/import-session";
import { openQuestions } from "../../workflows/import-session/questions";
import type { ImportState, Progress } from "./import-state";
import { useSectionStyles } from "../use-section-styles";

interface RunImportProps {
  readonly state: ImportState;
  /** Rows the monitoring table has now. */
  readonly rows: number;
  readonly busy: boolean;
  readonly onMode: (mode: ImportSession["mode"]) => void;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

/** Replaces or appends; while it runs, how far it is, and the way out. */
export const RunImport = ({ state, rows, busy, onMode, onRun, onCancel }: RunImportProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const { run, questions } = words.importing;
  const { preview, previewing, progress, session } = state;
  const imported = preview?.analysis.imported ?? 0;
  const open = openQuestions(preview?.questions ?? []).length;
  if (progress)
    return (
      <>
        <ProgressLine progress={progress} all={imported} />
        <div className={styles.buttons}>
          <Button onClick={onCancel}>{run.cancel}</Button>
        </div>
      </>
    );
  return (
    <>
      <Field label={run.mode} size="small">
        <RadioGroup
          value={session.mode}
          onChange={(_, { value }) => onMode(value as ImportSession["mode"])}
        >
          {(["replace", "append"] as const).map((key) => (
            <Radio key={key} value={key} label={run.modes[key](grouped(rows), grouped(imported))} />
          ))}
        </RadioGroup>
      </Field>
      {open > 0 && <Caption1>{questions.open(open)}</Caption1>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || previewing || open > 0 || imported === 0}
          onClick={onRun}
        >
          {run.run}
        </Button>
      </div>
    </>
  );
};

const ProgressLine = ({ progress, all }: { readonly progress: Progress; readonly all: number }) => {
  const { words } = usePaneLanguage();
  const { run } = words.importing;
  const [now, setNow] = useState(progress.since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.round((now - progress.since) / 1000));
  return (
    <div>
      <ProgressBar value={all === 0 ? 0 : progress.rows / all} aria-label={run.run} />
      <Caption1>
        {progress.rows < all
          ? run.progress(grouped(progress.rows), grouped(all), seconds)
          : run.finishing}
      </Caption1>
    </div>
  );
};
