import { laterWordsOf } from "../../strings/words-of";
import type { LaterWords } from "../../strings/zh-CN/later-words";
import type { ShownTierWay, ShownWay } from "../../workflows/shown/show-way";
import { usePaneLanguage } from "../pane-language";
import { GainTable } from "./GainTable";
import { useFigureStyles } from "./use-figure-styles";

interface WayToGradeProps {
  readonly way: ShownWay;
  readonly grade: string;
  readonly year: string;
}

/** What the next grade takes: of the items with the tier as it is, with each better tier, and of the tier alone. */
export const WayToGrade = ({ way, grade, year }: WayToGradeProps) => {
  const styles = useFigureStyles();
  const { language } = usePaneLanguage();
  const words = laterWordsOf(language).result.change;
  return (
    <div className={styles.part}>
      <strong>{words.missing(way.missing, grade)}</strong>
      {way.tiers.map((tier) => (
        <TierWay key={tier.tier} way={tier} year={year} />
      ))}
      <span>
        {way.quantitative === null ? words.noneAlone : words.quantitativeAlone(way.quantitative)}
      </span>
    </div>
  );
};

const TierWay = ({ way, year }: { readonly way: ShownTierWay; readonly year: string }) => {
  const styles = useFigureStyles();
  const { language } = usePaneLanguage();
  const words = laterWordsOf(language).result.change;
  const { score, amount, points, items } = way;
  const beside =
    amount === null ? words.sameTier(score) : words.betterTier({ score, year, amount });
  return (
    <div className={styles.part}>
      <span>
        {beside} {pointsText(points, items.length, words)}
      </span>
      {items.length > 0 && <GainTable gains={items} tier={way.tier} label={beside} />}
    </div>
  );
};

const pointsText = (
  points: string | null,
  items: number,
  words: LaterWords["result"]["change"],
): string => {
  if (points === null) return words.notEnough;
  return items === 0 ? words.noPoints : words.points(points, String(items));
};
