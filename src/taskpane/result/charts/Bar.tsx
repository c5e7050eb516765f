import { useFigureStyles } from "../use-figure-styles";

interface BarProps {
  /** From 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly look?: "fill" | "total";
  /** Where an upright line stands. */
  readonly mark?: number | null;
  /** Where dashed lines stand. */
  readonly bounds?: readonly number[];
}

/** The drawn length of a wide bar; it stretches to its column. */
const length = 200;

/** A bar beside its figures, which the table says; so it says nothing itself. */
export const Bar = ({ from, to, look = "fill", mark = null, bounds = [] }: BarProps) => {
  const styles = useFigureStyles();
  const line = (at: number, className: string) => (
    <line
      key={at}
      x1={at * length}
      x2={at * length}
      y1="0"
      y2="12"
      className={className}
      vectorEffect="non-scaling-stroke"
    />
  );
  return (
    <svg viewBox={`0 0 ${length} 12`} preserveAspectRatio="none" className={styles.bar} aria-hidden>
      <rect
        x="0"
        y="1"
        width={length}
        height="10"
        className={styles.track}
        vectorEffect="non-scaling-stroke"
      />
      <rect
        x={from * length}
        y="2"
        width={(to - from) * length}
        height="8"
        className={styles[look]}
      />
      {bounds.map((at) => line(at, styles.bound))}
      {mark !== null && line(mark, styles.mark)}
    </svg>
  );
};
