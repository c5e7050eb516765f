import { join } from "node:path";
import { decideImport } from "../../cli/decide-import";
import { openData } from "../../cli/import-source";
import { importWords } from "../../cli/import-words";
import { toText } from "../../src/exact/ratio";
import { noticeSentence, problemSentence } from "../../src/strings/sentences";
import { checkWorkbook } from "../../src/workflows/check-workbook";
import { importData } from "../../src/workflows/import-data";
import { importOf } from "../../src/workflows/import-session/import-session";
import { importRequest } from "../../src/workflows/import-session/preview";
import type { Value } from "@tanping/workbench/book/value";
import { entriesIn, type Entry } from "../unit/importing/support/corpus-entries";
import { openAssessment, scoredAt, scoreNow } from "./support/assessed-book";
import { enter } from "./support/fill";

/** What a score says of a table once it is imported into a finished assessment of 2019. README.md of the corpus says what each part means. */
interface Caused {
  readonly enter?: Readonly<Record<string, Value>>;
  readonly composite: string | null;
  readonly problems?: readonly string[];
  readonly notices?: readonly string[];
  readonly says?: readonly string[];
}

const folder = join(__dirname, "../data/import-corpus/13-causes");
const entries = entriesIn(folder) as readonly (readonly [
  string,
  string,
  Entry & { readonly check: Caused },
])[];

const importing = async (file: string, words: readonly string[]): Promise<void> => {
  const said = importWords(["book.xlsx", file, ...words]);
  const checked = await checkWorkbook();
  if (checked.kind === "refused") throw new Error(checked.refusal.code);
  const { reading, language } = checked.answer;
  const decision = await decideImport(
    importOf(reading, said.units),
    await openData(said),
    said,
    language,
  );
  if (decision.kind !== "ready") throw new Error(decision.kind);
  const { session, preview } = decision;
  const outcome = await importData(importRequest(session, preview, { from: file, now: scoredAt }));
  if (outcome.kind === "refused") throw new Error(outcome.refusal.code);
};

it.each(entries)("names what is the matter with %s", async (_, file, { words, check }) => {
  const { book, close } = await openAssessment();
  for (const [name, value] of Object.entries(check.enter ?? {})) enter(book, name, value);
  await importing(file, words);
  const { card, assessment } = await scoreNow();
  const { composite, problems = [], notices = [], says = [] } = check;
  const sentences = [
    ...card.withheldFor.map((its) => problemSentence(its, "zh-CN")),
    ...assessment.notices.map((its) => noticeSentence(its, "zh-CN")),
  ];
  expect(card.composite && toText(card.composite.score)).toBe(composite);
  expect(card.withheldFor.map(({ code }) => code)).toEqual(problems);
  expect(assessment.notices.map(({ code }) => code)).toEqual(notices);
  for (const said of says) expect(sentences.join("\n")).toContain(said);
  close();
});
