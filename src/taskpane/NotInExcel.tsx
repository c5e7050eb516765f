import { languages } from "../strings/language";
import { wordsOf } from "../strings/words-of";

/** What the page says when it is opened outside Excel, where no language is known: it says it in both. */
export const NotInExcel = () => (
  <main className="boot">
    {languages.map((language) => (
      <p key={language} lang={language}>
        {wordsOf(language).pane.notInExcel}
      </p>
    ))}
  </main>
);
