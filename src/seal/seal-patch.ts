import { sealNames } from "../sheets/defined-names";
import { openPoints } from "../sheets/open-points";
import type { Reading } from "../sheets/reading";
import type { Language } from "../strings/language";
import { sealDigest, type Digests, type Signer, type Stood } from "./digest";
import { listPlaces, sealWords } from "./lay-out-seal";
import { openNote, stoodNote } from "./open-note";
import { readLog, stoodSection, type SealAct } from "./seal-state";
import { signDigest } from "./signature";

/** A list on the sheet of a seal or of supplements: the name that refers to it, where it begins, and its rows, all text. */
export interface SealList {
  readonly name: string;
  readonly place: { readonly row: number; readonly column: number; readonly columns: number };
  readonly rows: readonly (readonly string[])[];
}

/** What is written onto the seal's sheet: texts by name, and the lists. */
export interface SealPatch {
  readonly cells: ReadonlyMap<string, string>;
  readonly lists: readonly SealList[];
}

const logList = (rows: readonly SealAct[]): SealList => ({
  name: sealNames.log,
  place: listPlaces.log,
  rows,
});

/** What is sealed: a reading with its digests, and what stood in its file where it was seen. */
interface SealedThings {
  readonly reading: Reading;
  readonly digests: Digests;
  readonly stood?: readonly Stood[] | undefined;
}

/** The seal of a reading: digests of rows, sections and all, signed if a private key (PEM text) is given. */
export const sealPatch = async (
  { reading, digests, stood = [] }: SealedThings,
  signer: Signer,
  { language, key }: { readonly language: Language; readonly key: string | null },
): Promise<SealPatch> => {
  const digest = await sealDigest(digests.sections, signer, stood);
  const signed = key === null ? null : await signDigest(digest, key);
  const { states } = sealWords(language);
  const notes = [openNote(openPoints(reading), language), stoodNote(stood, language)];
  const subject = [digest, ...notes].filter(Boolean).join("\n");
  return {
    cells: new Map([
      [sealNames.state, states.sealed],
      [sealNames.by, signer.by],
      [sealNames.time, signer.time],
      [sealNames.digest, digest],
      [sealNames.publicKey, signed?.publicKey ?? ""],
      [sealNames.signature, signed?.signature ?? ""],
    ]),
    lists: [
      {
        name: sealNames.sections,
        place: listPlaces.sections,
        rows: [...digests.sections.values()].map((its) => [its]),
      },
      {
        name: sealNames.rows,
        place: listPlaces.rows,
        rows: [
          ...digests.rows.map((row) => [row.section, row.key, row.digest]),
          ...stood.map((its) => [stoodSection, its.key, its.digest]),
        ],
      },
      logList([...readLog(reading), [states.sealed, signer.by, signer.time, subject]]),
    ],
  };
};

/** What unsealing writes: the state, and the act with its reason; the last seal's digests stay as they were. */
export const unsealPatch = (
  reading: Reading,
  { by, time }: Signer,
  { language, reason }: { readonly language: Language; readonly reason: string },
): SealPatch => {
  const { states } = sealWords(language);
  return {
    cells: new Map([[sealNames.state, states.unsealed]]),
    lists: [logList([...readLog(reading), [states.unsealed, by, time, reason]])],
  };
};
