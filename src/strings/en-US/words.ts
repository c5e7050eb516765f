import type { Words } from "../zh-CN/words";
import { choices } from "./choices";
import { clausesEnglish } from "./clauses";
import { findings } from "./findings";
import { importLacks } from "./import-lacks";
import { migration } from "./migration";
import { names } from "./names";
import { notices } from "./notices";
import { pane } from "./pane";
import { problems, storedAsText } from "./problems";
import { refusals } from "./refusals";
import { seal } from "./seal";
import { sheets } from "./sheets";
import { sourceFaults } from "./source-faults";
import { tableA1English } from "./table-a1";
import { tiersEnglish } from "./table-a2";

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
  translation: { clauses: clausesEnglish, tableA1: tableA1English, tiers: tiersEnglish },
};
