import type { WordingTranslation } from "../wording-translation";
import { choices, type ChoiceWords } from "./choices";
import { names, type Names } from "./names";
import { pane, type PaneWords } from "./pane";
import { problems, storedAsText, type ProblemSentences } from "./problems";
import { refusals, type RefusalSentences } from "./refusals";
import { sheets, type SheetWords } from "./sheets";

/** The words of one language that an open assessment is shown and computed with. */
export interface Words {
  readonly choices: ChoiceWords;
  readonly names: Names;
  readonly pane: PaneWords;
  readonly problems: ProblemSentences;
  readonly refusals: RefusalSentences;
  readonly sheets: SheetWords;
  readonly storedAsText: string;
  /** null where the standard's own language is spoken. */
  readonly translation: WordingTranslation | null;
}

export const words: Words = {
  choices,
  names,
  pane,
  problems,
  refusals,
  sheets,
  storedAsText,
  translation: null,
};
