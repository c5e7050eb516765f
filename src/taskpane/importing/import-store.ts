import type { ImportProblemCode, Treatment } from "../../faults/import-problem";
import type { Reading } from "../../sheets/reading";
import { importData } from "../../workflows/import-data";
import {
  chooseSource,
  withHeader,
  type ChosenSource,
} from "../../workflows/import-session/chosen-source";
import {
  asDecided,
  draftOf,
  isDraft,
  resumed,
  type ImportDraft,
} from "../../workflows/import-session/draft";
import {
  addSource,
  importOf,
  intoWorkbook,
  letStand,
  memoriesOf,
  removeSource,
  replaceSource,
  sessionName,
  treat,
  type ImportSession,
} from "../../workflows/import-session/import-session";
import { importRequest, isPreviewIn, previewImport } from "../../workflows/import-session/preview";
import { isReady } from "../../workflows/import-session/readiness";
import { settle, type Decision } from "../../workflows/import-session/settle-columns";
import {
  openEncoded,
  openPasted,
  openSheet,
  openUserFile,
  placedCells,
  sourceName,
  type SourceCells,
} from "../../workflows/import-session/source-cells";
import { findDataPlaces, readDataPlace, type DataPlace } from "../../workflows/read-data-place";
import type { SourceOutcome } from "../../workflows/source-outcome";
import type { Ask } from "../ask";
import { emptyScreen, type ImportFault, type ImportState } from "./import-state";
import { keepText, keptParts, keptText } from "../kept-texts";

type Step = (session: ImportSession) => ImportSession;
type FileOrigin = Extract<ChosenSource["origin"], { kind: "file" }>;

/** The import screen's state: the session of the import, and the user's verbs on it. */
export class ImportStore {
  private state: ImportState;
  private readonly listeners = new Set<() => void>();
  private previewing: AbortController | null = null;
  private importing: AbortController | null = null;

  constructor(
    private readonly ask: Ask,
    private readonly pastedName: string,
    /** The workbook as it was read last. */
    private reading: Reading,
    /** Under which its draft outlasts a reload; null where the workbook cannot be told from others. */
    private readonly draftKey: string | null,
  ) {
    const kept = draftKey === null ? null : keptParts<ImportDraft>(draftKey);
    this.state = { ...emptyScreen(importOf(reading)), offer: isDraft(kept) ? kept : null };
  }

  /** Goes on with the import that is offered. */
  readonly resume = (): Promise<void> =>
    this.whileReading(async () => {
      const { offer } = this.state;
      if (!offer) return null;
      this.set({ ...(await resumed(importOf(this.reading), offer)), offer: null });
      void this.preview();
      return null;
    });
  readonly discard = (): void => {
    this.set({ offer: null, awaited: [] });
    this.keep();
  };

  /** Takes note of the workbook as it is now: other units make another preview. */
  readonly know = (reading: Reading): void => {
    if (reading === this.reading) return;
    this.reading = reading;
    const session = intoWorkbook(this.state.session, reading);
    const { preview } = this.state;
    this.set({ session });
    const isSame = preview ? isPreviewIn(preview, session) : session.sources.length === 0;
    if (!isSame) void this.preview();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): ImportState => this.state;

  readonly addFile = (file: File): Promise<void> =>
    this.read(() => openUserFile(file), this.addCells);
  readonly addPasted = (text: string): Promise<void> =>
    this.read(() => openPasted(text), this.addCells);
  readonly addPlace = (place: DataPlace): Promise<void> =>
    this.whileReading(async () => {
      const outcome = await this.ask(() => readDataPlace(place));
      if (outcome.kind === "refused") return outcome;
      if (!outcome.answer) return { kind: "empty" };
      this.addCells(placedCells(outcome.answer));
      return null;
    });
  readonly findPlaces = async (): Promise<void> => {
    const outcome = await this.ask(findDataPlaces);
    if (outcome.kind === "done") this.set({ places: outcome.answer });
  };
  readonly remove = (index: number): void => this.change((its) => removeSource(its, index));

  readonly takeSheet = (index: number, sheet: number): Promise<void> =>
    this.reopen(index, (origin) => openSheet(origin, sheet));
  readonly takeEncoding = (index: number, encoding: string): Promise<void> =>
    this.reopen(index, (origin) => openEncoded(origin, encoding));
  readonly takeHeader = (index: number, row: number): void =>
    this.put(index, (chosen) => withHeader(chosen, row, keptText));
  readonly settle = (index: number, decision: Decision): void =>
    this.put(index, (chosen) => settle(chosen, decision));
  readonly treat = (code: ImportProblemCode, treatment: Treatment): void =>
    this.change((its) => treat(its, code, treatment));
  readonly takeMode = (mode: ImportSession["mode"]): void =>
    this.decide((its) => ({ ...its, mode }));
  readonly letStand = (year: number, as: "whole" | "incomplete"): void =>
    this.decide((its) => letStand(its, year, as));

  readonly run = async (): Promise<void> => {
    const { preview, session } = this.state;
    if (!preview) return;
    this.importing = new AbortController();
    const since = performance.now();
    this.set({ progress: { rows: 0, since }, end: null, fault: null });
    const { signal } = this.importing;
    const its = { from: sessionName(session, this.pastedName), now: new Date() };
    const onProgress = (rows: number) => this.set({ progress: { rows, since } });
    const request = { ...importRequest(session, preview, its), signal, onProgress };
    const outcome = await this.ask(() => importData(request));
    this.set({ progress: null });
    if (outcome.kind === "refused") return this.set({ fault: outcome });
    const { answer } = outcome;
    const seconds = Math.round((performance.now() - since) / 1000);
    if (answer.kind === "cancelled") return this.set({ end: answer });
    for (const { key, text } of memoriesOf(session)) keepText(key, text);
    this.set({ ...emptyScreen(importOf(this.reading)), end: { ...answer, seconds } });
    this.keep();
  };
  readonly cancel = (): void => this.importing?.abort();

  private set(change: Partial<ImportState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** A step that makes the preview another. */
  private change(step: Step): void {
    this.set({ end: null, offer: null });
    this.decide(step);
    void this.preview();
  }

  private decide(step: Step): void {
    this.set({ session: step(this.state.session) });
    this.keep();
  }

  private keep(): void {
    const draft = draftOf(this.state.session, this.state.awaited);
    if (this.draftKey !== null) keepText(this.draftKey, draft ? JSON.stringify(draft) : "");
  }

  /** What is understood of cells; of a source that was to be given again, what had been decided. */
  private understood(cells: SourceCells): ChosenSource | null {
    const wanted = this.state.awaited.find(({ name }) => name === sourceName(cells, ""));
    if (!wanted) return null;
    this.set({ awaited: this.state.awaited.filter((its) => its !== wanted) });
    return asDecided(cells, wanted);
  }

  private put(index: number, next: (chosen: ChosenSource) => ChosenSource): void {
    const chosen = this.state.session.sources[index];
    if (chosen) this.change((its) => replaceSource(its, index, next(chosen)));
  }

  private readonly addCells = (cells: SourceCells): void => {
    const decided = this.understood(cells);
    this.change((its) =>
      decided
        ? { ...addSource(its, decided), answers: its.answers, wholeYears: its.wholeYears }
        : addSource(its, chooseSource(cells, keptText)),
    );
  };

  private async reopen(
    index: number,
    open: (origin: FileOrigin) => Promise<SourceOutcome<SourceCells>>,
  ): Promise<void> {
    const origin = this.state.session.sources[index]?.origin;
    if (origin?.kind !== "file") return;
    await this.read(
      () => open(origin),
      (cells) => {
        const decided = this.understood(cells);
        this.put(index, () => decided ?? chooseSource(cells, keptText));
      },
    );
  }

  private read(
    open: () => Promise<SourceOutcome<SourceCells>>,
    take: (cells: SourceCells) => void,
  ): Promise<void> {
    return this.whileReading(async () => {
      const outcome = await open();
      if (outcome.kind === "unreadable") return outcome;
      take(outcome.answer);
      return null;
    });
  }

  private async whileReading(read: () => Promise<ImportFault | null>): Promise<void> {
    this.set({ reading: true, fault: null, end: null });
    try {
      const fault = await read();
      if (fault) this.set({ fault });
    } catch (error) {
      this.set({ bug: { error } });
    } finally {
      this.set({ reading: false });
    }
  }

  /** Works out the preview; a newer change ends it. */
  private async preview(): Promise<void> {
    this.previewing?.abort();
    const controller = new AbortController();
    this.previewing = controller;
    const { session } = this.state;
    if (!isReady(session)) return this.set({ preview: null, previewing: false });
    this.set({ previewing: true });
    try {
      const preview = await previewImport(session, controller.signal);
      if (!controller.signal.aborted) this.set({ preview, previewing: false });
    } catch (error) {
      if (!controller.signal.aborted) this.set({ bug: { error } });
    }
  }
}
