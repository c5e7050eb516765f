import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { refusalSentence, sourceFaultSentence } from "../../strings/sentences";
import type { Checked } from "../../workflows/check-workbook";
import { showPreview } from "../../workflows/import-session/show-preview";
import { showSources } from "../../workflows/import-session/show-source";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { grouped } from "../../strings/grouped";
import { workbookKey } from "../../workflows/workbook-key";
import { DraftBar } from "./DraftBar";
import { ImportPreview } from "./ImportPreview";
import { ImportProblems } from "./ImportProblems";
import { ImportQuestions } from "./ImportQuestions";
import type { End, ImportFault, ImportState } from "./import-state";
import type { Ask } from "../ask";
import { ImportStore } from "./import-store";
import { RunImport } from "./RunImport";
import { SourceCard } from "./SourceCard";
import { SourcePicker } from "./SourcePicker";
import { UndoImportBar } from "./UndoImportBar";

interface ImportScreenProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly ask: Ask;
  readonly onChanged: () => void;
  readonly onBack: () => void;
}

/** Importing on one screen: source, columns, preview, problems, import; and the way back. */
export const ImportScreen = ({ checked, busy, ask, onChanged, onBack }: ImportScreenProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const its = words.importing;
  const [store] = useState(
    () => new ImportStore(ask, its.source.pasted, checked.reading, draftKeyOf(checked)),
  );
  useEffect(() => store.know(checked.reading), [store, checked.reading]);
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { session, preview } = state;
  const series = checked.assessment.measured.series;
  const pasted = its.source.pasted;
  const sources = useMemo(() => showSources(session, pasted), [session, pasted]);
  const shown = useMemo(
    () => preview && showPreview(session, preview, series?.years ?? []),
    [session, preview, series],
  );
  if (state.bug) throw state.bug.error;
  const locked = busy || state.reading || state.progress !== null;
  const rows = (series?.years ?? []).reduce((all, { rowCount }) => all + rowCount, 0);
  return (
    <section className={styles.section} aria-label={its.title}>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={state.progress !== null} onClick={onBack}>
          {its.back}
        </Button>
        <Subtitle2 as="h2">{its.title}</Subtitle2>
      </div>
      <UndoImportBar
        ask={ask}
        busy={locked}
        language={checked.language}
        end={state.end}
        onChanged={onChanged}
      />
      <EndBar end={state.end} />
      <DraftBar state={state} onResume={() => void store.resume()} onDiscard={store.discard} />
      <Fault fault={state.fault} />
      {sources.map((source, index) => (
        <SourceCard
          key={index}
          shown={source}
          disabled={locked}
          onRemove={() => store.remove(index)}
          onSheet={(sheet) => void store.takeSheet(index, sheet)}
          onEncoding={(encoding) => void store.takeEncoding(index, encoding)}
          onHeader={(row) => store.takeHeader(index, row)}
          onSettle={(decision) => store.settle(index, decision)}
        />
      ))}
      <Picker store={store} state={state} disabled={locked} />
      {state.reading && <Spinner size="tiny" label={its.source.reading} />}
      <ImportPreview shown={shown} previewing={state.previewing} onStand={store.letStand} />
      <ImportQuestions
        questions={shown?.questions ?? []}
        disabled={locked}
        onAnswer={store.treat}
      />
      <ImportProblems groups={shown?.problems ?? []} disabled={locked} onTreat={store.treat} />
      {preview && (
        <RunImport
          state={state}
          rows={rows}
          busy={busy}
          onMode={store.takeMode}
          onRun={() => void store.run().then(onChanged)}
          onCancel={store.cancel}
        />
      )}
    </section>
  );
};

const draftKeyOf = (checked: Checked): string | null => {
  const workbook = workbookKey(checked);
  return workbook && `tanping:import:${workbook}`;
};

interface PickerProps {
  readonly store: ImportStore;
  readonly state: ImportState;
  readonly disabled: boolean;
}

/** The first source is asked for; another one is offered. */
const Picker = ({ store, state, disabled }: PickerProps) => {
  const { words } = usePaneLanguage();
  const { source } = words.importing;
  const [wants, setWants] = useState(false);
  const open = state.session.sources.length === 0 || wants;
  if (!open)
    return (
      <div>
        <Button size="small" disabledFocusable={disabled} onClick={() => setWants(true)}>
          {source.another}
        </Button>
      </div>
    );
  const take =
    <Given,>(add: (given: Given) => Promise<void>) =>
    (given: Given) => {
      setWants(false);
      void add(given);
    };
  return (
    <>
      {wants && <Caption1>{source.joined}</Caption1>}
      <SourcePicker
        disabled={disabled}
        places={state.places}
        onFile={take(store.addFile)}
        onPasted={take(store.addPasted)}
        onPlace={take(store.addPlace)}
        onFindPlaces={() => void store.findPlaces()}
      />
    </>
  );
};

const Fault = ({ fault }: { readonly fault: ImportFault | null }) => {
  const { words, language } = usePaneLanguage();
  if (fault === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {fault.kind === "empty" && words.importing.source.empty}
        {fault.kind === "unreadable" && sourceFaultSentence(fault.fault, language)}
        {fault.kind === "refused" && refusalSentence(fault.refusal, language)}
      </MessageBarBody>
    </MessageBar>
  );
};

const EndBar = ({ end }: { readonly end: End | null }) => {
  const { words } = usePaneLanguage();
  const { run } = words.importing;
  if (end === null) return null;
  const isDone = end.kind === "imported";
  return (
    <MessageBar intent={isDone ? "success" : "info"} layout="multiline">
      <MessageBarBody>
        {isDone ? run.done(grouped(end.rows), end.seconds) : run.cancelled}
      </MessageBarBody>
    </MessageBar>
  );
};
