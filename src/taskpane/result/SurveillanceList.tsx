import { Subtitle2 } from "@fluentui/react-components";
import { laterWordsOf } from "../../strings/words-of";
import type { CellAddress } from "../../cells/address";
import type { ShownSurveillance } from "../../workflows/shown/show-surveillance";
import { PlacedItems } from "../PlacedItems";
import { usePaneLanguage } from "../pane-language";

interface SurveillanceListProps {
  readonly surveillance: readonly ShownSurveillance[];
  readonly onShow: (at: CellAddress) => void;
}

/** The surveillances on record, each with the way to its row. */
export const SurveillanceList = ({ surveillance, onShow }: SurveillanceListProps) => {
  const { language } = usePaneLanguage();
  const words = laterWordsOf(language).result.surveillance;
  if (surveillance.length === 0) return null;
  const items = surveillance.map(({ where, ...its }) => ({
    where,
    text: words.line(its),
    tone: "plain" as const,
  }));
  return (
    <section aria-label={words.title}>
      <Subtitle2 as="h2">{words.title}</Subtitle2>
      <PlacedItems items={items} onShow={onShow} />
    </section>
  );
};
