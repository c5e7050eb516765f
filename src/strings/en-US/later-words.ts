import type { LaterWords } from "../zh-CN/later-words";
import { comparison } from "./comparison";
import { findings } from "./findings";
import { importLacks } from "./import-lacks";
import { importPane } from "./import-pane";
import { integrity } from "./integrity";
import { laterRefusals } from "./later-refusals";
import { migration } from "./migration";
import { next } from "./next";
import { notices } from "./notices";
import { openPoints } from "./open-points";
import { parameters } from "./parameters";
import { report } from "./report";
import { plan } from "./plan";
import { result } from "./result";
import { resultLines } from "./result-lines";
import { rollupPane } from "./rollup-pane";
import { sample } from "./sample";
import { seal } from "./seal";
import { second } from "./second";
import { settings } from "./settings";
import { site } from "./site";
import { sourceFaults } from "./source-faults";
import { start } from "./start";

export const laterWords: LaterWords = {
  comparison,
  findings,
  importing: importPane,
  importLacks,
  integrity,
  laterRefusals,
  migration,
  next,
  notices,
  openPoints,
  parameters,
  report,
  plan,
  result,
  resultLines,
  rollupPane,
  sample,
  seal,
  second,
  settings,
  site,
  sourceFaults,
  start,
};
