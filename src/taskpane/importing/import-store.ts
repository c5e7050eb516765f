import type { ImportProblemCode, Treatment } from "../../faults/import-problem";
import { SourceFault } from "../../faults/source-fault";
import { fileBytes } from "../read-file";
import { analyse } from "../../importing/rows/analyse";
import { factorsTo, type Units } from "../../importing/rows/import-source";
import { createPause } from "../../importing/rows/pause";
import type { SourceSettings } from "../../importing/shape/settings";
import { workbookUnits } from "../../importing/write/workbook-units";
import type { Reading } from "../../sheets/reading";
import { openSource } from "../../tabular/open-source";
import { readPasted } from "../../tabular/read-pasted";
import { importData } from "../../workflows/import-data";
import type { Outcome } from "../../workflows/outcome";
import { findDataPlaces, readDataPlace, type DataPlace } from "../../workflows/read-data-place";
import { choose, importSources, sourceName, withHeader, type ChosenSource } from "./chosen-source";
import { emptyImport, type ImportState } from "./import-state";
import { remember } from "./remembered-settings";

/** Asks Excel for one thing after all that was asked before. */
export type Ask = <Answer>(step: () => Promise<Outcome<Answer>>) => Promise<Outcome<Answer>>;

/** The import screen's state and the user's verbs. */
export class ImportStore {
  private state = emptyImport;
  private readonly listeners = new Set<() => void>();
  private analysing: AbortController | null = null;
  private importing: AbortController | null = null;

  constructor(
    private readonly ask: Ask,
    private readonly pastedName: string,
    /** The workbook as it was read last. */
    private reading: Reading,
  ) {}

  /** Takes note of the workbook as it is now: other units make another preview. */
  readonly know = (reading: Reading): void => {
    this.reading = reading;
    const { shown, analysis } = this.state;
    if (analysis && JSON.stringify(this.units()) !== JSON.stringify(shown)) void this.analyse();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): ImportState => this.state;

  readonly addFile = (file: File): Promise<void> =>
    this.add(async () => {
      const bytes = await fileBytes(file);
      const source = await openSource({ name: file.name, bytes });
      const { rows } = await source.sheet(0);
      return choose({ kind: "file", name: file.name, bytes, source, sheet: 0 }, { rows });
    });
  readonly addPasted = (text: string): Promise<void> =>
    this.add(async () => choose({ kind: "pasted" }, await readPasted(text)));
  readonly addPlace = (place: DataPlace): Promise<void> =>
    this.add(async () => {
      const outcome = await this.ask(() => readDataPlace(place));
      if (outcome.kind === "refused") return outcome.refusal;
      const cells = outcome.answer;
      return cells ? choose({ kind: "place", address: cells.address }, cells) : "empty";
    });
  readonly findPlaces = async (): Promise<void> => {
    const outcome = await this.ask(findDataPlaces);
    if (outcome.kind === "done") this.set({ places: outcome.answer });
  };
  readonly remove = (index: number): void =>
    this.changeSources(this.state.sources.filter((_, at) => at !== index));

  readonly takeSheet = (index: number, sheet: number): Promise<void> =>
    this.replace(index, async ({ origin }) => {
      if (origin.kind !== "file") return null;
      const { rows } = await origin.source.sheet(sheet);
      return choose({ ...origin, sheet }, { rows });
    });
  readonly takeEncoding = (index: number, encoding: string): Promise<void> =>
    this.replace(index, async ({ origin }) => {
      if (origin.kind !== "file") return null;
      const source = await openSource({ name: origin.name, bytes: origin.bytes, encoding });
      const { rows } = await source.sheet(0);
      return choose({ ...origin, source, sheet: 0 }, { rows });
    });
  readonly takeHeader = (index: number, row: number): void =>
    this.put(index, (chosen) => withHeader(chosen, row));
  readonly settle = (index: number, settings: Partial<SourceSettings>): void =>
    this.put(index, (chosen) => ({
      ...chosen,
      settings: { ...chosen.settings, ...settings },
      remembered: false,
    }));
  readonly treat = (code: ImportProblemCode, treatment: Treatment): void =>
    this.change({ treatments: { ...this.state.treatments, [code]: treatment } });
  readonly takeMode = (mode: ImportState["mode"]): void => this.set({ mode });
  readonly letStand = (year: number, whole: boolean): void => {
    const wholeYears = new Set(this.state.wholeYears);
    if (whole) wholeYears.add(year);
    else wholeYears.delete(year);
    this.set({ wholeYears });
  };

  /** The units of the workbook, or those the sources bring where it has none. */
  units(): Units {
    return workbookUnits(this.reading, this.importSources()).wanted;
  }

  readonly run = async (): Promise<void> => {
    const { analysis, mode, wholeYears, sources } = this.state;
    if (!analysis) return;
    this.importing = new AbortController();
    const since = performance.now();
    this.set({ progress: { rows: 0, since }, end: null, fault: null });
    const { signal } = this.importing;
    const outcome = await this.ask(() =>
      importData({
        sources: this.importSources(),
        from: sources.map((chosen) => sourceName(chosen, this.pastedName)).join(" + "),
        mode,
        wholeYears,
        now: new Date(),
        analysis,
        shown: this.state.shown,
        signal,
        onProgress: (rows) => this.set({ progress: { rows, since } }),
      }),
    );
    this.set({ progress: null });
    if (outcome.kind === "refused") return this.set({ fault: outcome.refusal });
    const { answer } = outcome;
    const seconds = Math.round((performance.now() - since) / 1000);
    if (answer.kind === "cancelled") return this.set({ end: answer });
    for (const { table, rows, settings } of sources)
      if (table?.rows === rows) remember(table, { ...settings, treatments: this.state.treatments });
    this.set({ ...emptyImport, end: { ...answer, seconds } });
  };
  readonly cancel = (): void => this.importing?.abort();

  private importSources() {
    return importSources(this.state.sources, this.state.treatments);
  }

  private set(change: Partial<ImportState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** A change that makes the preview another. */
  private change(change: Partial<ImportState>): void {
    this.set({ ...change, end: null });
    void this.analyse();
  }

  /** Other data may lack other months: what was confirmed of a year no longer holds. */
  private changeSources(sources: ImportState["sources"]): void {
    this.change({ sources, wholeYears: new Set() });
  }

  private put(index: number, next: (chosen: ChosenSource) => ChosenSource): void {
    const sources = this.state.sources.map((its, at) => (at === index ? next(its) : its));
    this.changeSources(sources);
  }

  private async add(
    read: () => Promise<ChosenSource | Exclude<ImportState["fault"], SourceFault | null>>,
  ): Promise<void> {
    await this.whileReading(async () => {
      const chosen = await read();
      if (typeof chosen === "string" || "code" in chosen) return this.set({ fault: chosen });
      const isFirst = this.state.sources.length === 0;
      this.change({
        sources: [...this.state.sources, chosen],
        wholeYears: new Set(),
        ...(isFirst ? { treatments: chosen.settings.treatments } : {}),
      });
    });
  }

  private async replace(
    index: number,
    read: (chosen: ChosenSource) => Promise<ChosenSource | null>,
  ): Promise<void> {
    await this.whileReading(async () => {
      const chosen = this.state.sources[index];
      const next = chosen && (await read(chosen));
      if (next) this.put(index, () => next);
    });
  }

  private async whileReading(read: () => Promise<void>): Promise<void> {
    this.set({ reading: true, fault: null, end: null });
    try {
      await read();
    } catch (error) {
      this.set(error instanceof SourceFault ? { fault: error } : { bug: { error } });
    } finally {
      this.set({ reading: false });
    }
  }

  /** Works out the preview; a newer change ends it. */
  private async analyse(): Promise<void> {
    this.analysing?.abort();
    const controller = new AbortController();
    this.analysing = controller;
    const sources = this.importSources();
    const wanted = this.units();
    if (!isReady(this.state, wanted)) return this.set({ analysis: null, analysing: false });
    this.set({ analysing: true });
    try {
      const pause = createPause(controller.signal);
      const analysis = await analyse(sources, { wanted, pause });
      if (controller.signal.aborted) return;
      this.set({ analysis, shown: wanted, analysing: false });
    } catch (error) {
      if (!controller.signal.aborted) this.set({ bug: { error } });
    }
  }
}

/** Whether each source says what it is: its table, its periods, something measured, and units that convert. */
const isReady = ({ sources, treatments }: ImportState, wanted: Units): boolean => {
  const understood = importSources(sources, treatments);
  return (
    understood.length > 0 &&
    understood.length === sources.length &&
    understood.every(
      (source) =>
        source.settings.columns.year !== undefined &&
        (source.settings.columns.emission !== undefined ||
          source.settings.columns.output !== undefined) &&
        factorsTo(source, wanted).unknown.length === 0,
    )
  );
};
