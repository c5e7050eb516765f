import type { WordingTranslation } from "../wording-translation";
import { choices, type ChoiceWords } from "./choices";
import { findings, type FindingSentences } from "./findings";
import { importLacks, type ImportLackSentences } from "./import-lacks";
import { migration, type MigrationWords } from "./migration";
import { names, type Names } from "./names";
import { notices, type NoticeSentences } from "./notices";
import { pane, type PaneWords } from "./pane";
import { problems, storedAsText, type ProblemSentences } from "./problems";
import { refusals, type RefusalSentences } from "./refusals";
import { seal, type SealWords } from "./seal";
import { sheets, type SheetWords } from "./sheets";
import { sourceFaults, type SourceFaultSentences } from "./source-faults";

/** The words of one language. */
export interface Words {
  readonly choices: ChoiceWords;
  readonly findings: FindingSentences;
  readonly importLacks: ImportLackSentences;
  readonly migration: MigrationWords;
  readonly names: Names;
  readonly notices: NoticeSentences;
  readonly pane: PaneWords;
  readonly problems: ProblemSentences;
  readonly refusals: RefusalSentences;
  readonly seal: SealWords;
  readonly sheets: SheetWords;
  readonly sourceFaults: SourceFaultSentences;
  readonly storedAsText: string;
  /** null where the standard's own language is spoken. */
  readonly translation: WordingTranslation | null;
}

export const words: Words = {
  choices,
  findings,
  importLacks,
  migration,
  names,
  notices,
  pane,
  problems,
  refusals,
  seal,
  sheets,
  sourceFaults,
  storedAsText,
  translation: null,
};
