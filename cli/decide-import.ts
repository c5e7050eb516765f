import type { Answers } from "../src/faults/import-problem";
import type { Language } from "../src/strings/language";
import { importLackSentence } from "../src/strings/sentences";
import type { ChosenSource } from "../src/workflows/import-session/chosen-source";
import { addSource, type ImportSession } from "../src/workflows/import-session/import-session";
import {
  acceptProposals,
  previewImport,
  type Preview,
} from "../src/workflows/import-session/preview";
import { openQuestions } from "../src/workflows/import-session/questions";
import { lacksOf } from "../src/workflows/import-session/readiness";
import type { ImportWords } from "./import-words";

/** What becomes of an import by its words, before anything is written. */
export type ImportDecision =
  | { readonly kind: "refused"; readonly message: string }
  | {
      readonly kind: "asked" | "ready";
      readonly session: ImportSession;
      readonly preview: Preview;
    };

/** How an import is decided: by the answers given, and whether the other questions are answered as proposed. */
export interface Deciding extends Pick<ImportWords, "mode" | "acceptsDefaults"> {
  readonly answers: Answers;
}

/** Decides the import of the source into the workbook of the empty session; refusals are in the language. */
export const decideImport = async (
  empty: ImportSession,
  chosen: ChosenSource,
  { mode, answers, acceptsDefaults }: Deciding,
  language: Language,
): Promise<ImportDecision> => {
  const asked = {
    ...addSource({ ...empty, mode }, chosen),
    answers: { ...empty.answered, ...answers },
  };
  const lacks = lacksOf(asked).flat();
  if (lacks.length > 0) {
    const message = lacks.map((lack) => importLackSentence(lack, language)).join(" ");
    return { kind: "refused", message };
  }
  const { session, preview } = await previewed(asked, acceptsDefaults);
  const kind = openQuestions(preview.questions).length > 0 ? "asked" : "ready";
  return { kind, session, preview };
};

/** The preview of the session, its questions answered as proposed where that is accepted. */
const previewed = async (session: ImportSession, acceptsDefaults: boolean) => {
  const preview = await previewImport(session);
  if (!acceptsDefaults) return { session, preview };
  const accepted = acceptProposals(session, preview);
  return { session: accepted, preview: await previewImport(accepted) };
};
