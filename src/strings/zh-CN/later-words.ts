import { comparison, type ComparisonWords } from "./comparison";
import { findings, type FindingSentences } from "./findings";
import { importLacks, type ImportLackSentences } from "./import-lacks";
import { importPane, type ImportPaneWords } from "./import-pane";
import { integrity, type IntegrityWords } from "./integrity";
import { laterRefusals, type LaterRefusalSentences } from "./later-refusals";
import { migration, type MigrationWords } from "./migration";
import { next, type NextWords } from "./next";
import { notices, type NoticeSentences } from "./notices";
import { openPoints, type OpenPointSentences } from "./open-points";
import { parameters, type ParameterWords } from "./parameters";
import { report, type ReportWords } from "./report";
import { plan, type PlanWords } from "./plan";
import { result, type ResultWords } from "./result";
import { resultLines, type ResultLineWords } from "./result-lines";
import { rollupPane, type RollupPaneWords } from "./rollup-pane";
import { sample, type SampleWords } from "./sample";
import { seal, type SealWords } from "./seal";
import { second, type SecondWords } from "./second";
import { settings, type SettingsWords } from "./settings";
import { site, type SiteWords } from "./site";
import { sourceFaults, type SourceFaultSentences } from "./source-faults";
import { start, type StartWords } from "./start";

/** The words of what a person comes to later: data and their import, where a result comes from, checking, migrating and sealing, the pane's own settings, its first page. */
export interface LaterWords {
  readonly comparison: ComparisonWords;
  readonly findings: FindingSentences;
  readonly importing: ImportPaneWords;
  readonly importLacks: ImportLackSentences;
  readonly integrity: IntegrityWords;
  readonly laterRefusals: LaterRefusalSentences;
  readonly migration: MigrationWords;
  readonly next: NextWords;
  readonly notices: NoticeSentences;
  readonly openPoints: OpenPointSentences;
  readonly parameters: ParameterWords;
  readonly report: ReportWords;
  readonly plan: PlanWords;
  readonly result: ResultWords;
  readonly resultLines: ResultLineWords;
  readonly rollupPane: RollupPaneWords;
  readonly sample: SampleWords;
  readonly seal: SealWords;
  readonly second: SecondWords;
  readonly settings: SettingsWords;
  readonly site: SiteWords;
  readonly sourceFaults: SourceFaultSentences;
  readonly start: StartWords;
}

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
