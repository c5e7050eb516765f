import { chooseSource, withHeader, type ChosenSource } from "./chosen-source";
import { fromBase64, toBase64 } from "./base64";
import { addSource, type ImportSession } from "./import-session";
import { settle } from "./settle-columns";
import { openFile, openPasted, openSheet, sourceName, type SourceCells } from "./source-cells";
import type { SourceOutcome } from "../source-outcome";

/** Bytes and letters of sources that a draft keeps; what is larger is asked for again by its name. */
export const keptContent = 500_000;

/** What was decided about a source, and its content where that is kept. */
export interface DraftSource extends Pick<ChosenSource, "settings"> {
  /** What it is called, with the sheet; a pasted block has no name. */
  readonly name: string;
  readonly content:
    | {
        readonly kind: "file";
        readonly file: string;
        readonly sheet: number;
        readonly base64: string;
        readonly encoding: string | null;
      }
    | { readonly kind: "pasted"; readonly text: string }
    /** Too large to keep, or cells of the workbook, which may be others by now. */
    | { readonly kind: "again" };
  /** The row of the heading, from 0; null where none was found. */
  readonly header: number | null;
  /** The settings count these columns. */
  readonly headings: readonly string[];
}

/** An import that was being decided, as a text can hold it. */
export interface ImportDraft extends Pick<ImportSession, "answers" | "accepted" | "mode"> {
  readonly sources: readonly DraftSource[];
  readonly wholeYears: readonly number[];
}

/** The draft of a session that still waits for the sources given; null where there is none of either. */
export const draftOf = (
  session: ImportSession,
  awaited: readonly DraftSource[] = [],
): ImportDraft | null => {
  const { sources, answers, accepted, mode, wholeYears } = session;
  if (sources.length + awaited.length === 0) return null;
  let room = keptContent;
  const kept = sources.map((chosen): DraftSource => {
    const { settings, layout, table } = chosen;
    const size = sizeOf(chosen);
    const fits = size !== null && size <= room;
    if (fits) room -= size;
    return {
      name: sourceName(chosen, ""),
      content: fits ? contentOf(chosen) : { kind: "again" },
      settings,
      header: layout?.header.row ?? null,
      headings: headingsOf(table),
    };
  });
  return { sources: [...kept, ...awaited], answers, accepted, mode, wholeYears: [...wholeYears] };
};

const headingsOf = (table: ChosenSource["table"]): readonly string[] =>
  (table?.columns ?? []).map(({ heading }) => heading);

const sizeOf = ({ origin }: SourceCells): number | null => {
  if (origin.kind === "place") return null;
  return origin.kind === "file" ? origin.bytes.length : origin.text.length;
};

const contentOf = ({ origin }: SourceCells): DraftSource["content"] => {
  if (origin.kind === "place") return { kind: "again" };
  if (origin.kind === "pasted") return { kind: "pasted", text: origin.text };
  const { name, bytes, sheet, source } = origin;
  // An encoding that is in doubt is asked for again.
  const encoding = source.encodingDoubt.length === 0 ? source.encoding : null;
  return { kind: "file", file: name, sheet, base64: toBase64(bytes), encoding };
};

/** Whether what was kept is a draft. */
export const isDraft = (
  kept: { readonly [Part in keyof ImportDraft]?: unknown } | null,
): kept is ImportDraft => Array.isArray(kept?.sources) && Array.isArray(kept.wholeYears);

/** The session as it was, with the sources whose content was kept; the others are to be given again. */
export const resumed = async (
  session: ImportSession,
  draft: ImportDraft,
): Promise<{ readonly session: ImportSession; readonly awaited: readonly DraftSource[] }> => {
  const awaited: DraftSource[] = [];
  let next = session;
  for (const source of draft.sources) {
    const cells = await opened(source.content);
    if (cells?.kind === "read") next = addSource(next, asDecided(cells.answer, source));
    else awaited.push(source);
  }
  const { answers, accepted, mode, wholeYears } = draft;
  return {
    session: { ...next, answers, accepted, mode, wholeYears: new Set(wholeYears) },
    awaited,
  };
};

const opened = async (
  content: DraftSource["content"],
): Promise<SourceOutcome<SourceCells> | null> => {
  if (content.kind === "again") return null;
  if (content.kind === "pasted") return openPasted(content.text);
  const { file: name, sheet, base64, encoding } = content;
  const file = await openFile({
    name,
    bytes: fromBase64(base64),
    ...(encoding === null ? {} : { encoding }),
  });
  if (file.kind === "unreadable" || file.answer.origin.kind !== "file") return file;
  return file.answer.origin.sheet === sheet ? file : openSheet(file.answer.origin, sheet);
};

/** The source as it was decided, as far as it still has the columns that were decided about. */
export const asDecided = (
  cells: SourceCells,
  { header, headings, settings }: DraftSource,
): ChosenSource => {
  const found = chooseSource(cells, () => null);
  const isThere = header === null || header === found.layout?.header.row;
  const chosen = isThere ? found : withHeader(found, header, () => null);
  if (JSON.stringify(headingsOf(chosen.table)) !== JSON.stringify(headings)) return found;
  const filtered = settings.where
    ? settle(chosen, { kind: "filter-column", index: settings.where.column })
    : chosen;
  return { ...filtered, settings };
};
