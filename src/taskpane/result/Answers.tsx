import { Caption1, Subtitle2 } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { laterWordsOf } from "../../strings/words-of";
import { noticeText } from "../../strings/sentences";
import type { ShownResult } from "../../workflows/shown/show-result";
import { PlacedItems } from "../PlacedItems";
import { usePaneLanguage } from "../pane-language";
import { useFigureStyles } from "./use-figure-styles";

interface AnswersProps {
  readonly answers: ShownResult["answers"];
  readonly onShow: (at: CellAddress) => void;
}

/** What was asked about the data and how it was answered or confirmed (R16). */
export const Answers = ({ answers, onShow }: AnswersProps) => {
  const styles = useFigureStyles();
  const { language } = usePaneLanguage();
  const words = laterWordsOf(language).result;
  const items = answers.map((answer) => ({
    where: answer.where,
    text: noticeText(answer, language),
    tone: "plain" as const,
  }));
  return (
    <section className={styles.part} aria-label={words.answers}>
      <Subtitle2 as="h2">{words.answers}</Subtitle2>
      {items.length > 0 ? (
        <PlacedItems items={items} onShow={onShow} />
      ) : (
        <Caption1>{words.noAnswers}</Caption1>
      )}
    </section>
  );
};
