import type { Words } from "../zh-CN/words";
import { choices } from "./choices";
import { names } from "./names";
import { pane } from "./pane";
import { problems, storedAsText } from "./problems";
import { refusals } from "./refusals";
import { sheets } from "./sheets";
import { tableA1English } from "./table-a1";

export const words: Words = {
  choices,
  names,
  pane,
  problems,
  refusals,
  sheets,
  storedAsText,
  translation: { tableA1: tableA1English },
};
