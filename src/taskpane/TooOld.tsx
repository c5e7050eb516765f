import { refusalSentence } from "../strings/sentences";
import type { Language } from "../strings/language";

interface TooOldProps {
  readonly language: Language;
  /** What this Excel lacks. */
  readonly lacking: string;
}

/** What the pane says in an Excel that cannot run it, where nobody heeded the manifest. */
export const TooOld = ({ language, lacking }: TooOldProps) => (
  <main className="boot">
    <p role="alert">
      {refusalSentence({ code: "too-old", subject: "", cause: lacking }, language)}
    </p>
  </main>
);
