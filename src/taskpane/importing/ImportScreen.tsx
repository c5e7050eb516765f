import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
} from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { SourceFault } from "../../faults/source-fault";
import { refusalSentence, sourceFaultSentence } from "../../strings/sentences";
import type { Checked } from "../../workflows/check-workbook";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { grouped } from "./grouped";
import { ImportPreview } from "./ImportPreview";
import { ImportProblems } from "./ImportProblems";
import type { End, ImportState } from "./import-state";
import { ImportStore, type Ask } from "./import-store";
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
  const [store] = useState(() => new ImportStore(ask, its.source.pasted, checked.reading));
  useEffect(() => store.know(checked.reading), [store, checked.reading]);
  const state = useSyncExternalStore(store.subscribe, store.current);
  if (state.bug) throw state.bug.error;
  const wanted = store.units();
  const locked = busy || state.reading || state.progress !== null;
  const series = checked.assessment.measured.series;
  const rows = (series?.years ?? []).reduce((all, { rowCount }) => all + rowCount, 0);
  return (
    <section className={styles.section} aria-label={its.title}>
      <div className={styles.buttons}>
        <Button size="small" disabled={state.progress !== null} onClick={onBack}>
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
      <Fault fault={state.fault} />
      {state.sources.map((chosen, index) => (
        <SourceCard
          key={index}
          chosen={chosen}
          wanted={wanted}
          disabled={locked}
          onRemove={() => store.remove(index)}
          onSheet={(sheet) => void store.takeSheet(index, sheet)}
          onEncoding={(encoding) => void store.takeEncoding(index, encoding)}
          onHeader={(row) => store.takeHeader(index, row)}
          onSettle={(settings) => store.settle(index, settings)}
        />
      ))}
      <Picker store={store} state={state} disabled={locked} />
      {state.reading && <Spinner size="tiny" label={its.source.reading} />}
      <ImportPreview
        {...state}
        before={series?.years ?? []}
        wanted={state.shown}
        onWhole={store.letStand}
      />
      <ImportProblems
        groups={state.analysis?.problems ?? []}
        treatments={state.treatments}
        disabled={locked}
        onTreat={store.treat}
      />
      {state.analysis && (
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
  const open = state.sources.length === 0 || wants;
  if (!open)
    return (
      <div>
        <Button size="small" disabled={disabled} onClick={() => setWants(true)}>
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

const Fault = ({ fault }: Pick<ImportState, "fault">) => {
  const { words, language } = usePaneLanguage();
  if (fault === null) return null;
  const sentence =
    fault === "empty"
      ? words.importing.source.empty
      : fault instanceof SourceFault
        ? sourceFaultSentence(fault, language)
        : refusalSentence(fault, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
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
