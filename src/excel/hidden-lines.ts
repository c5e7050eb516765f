interface Span {
  readonly first: number;
  readonly count: number;
}

/** Lines of a sheet that it may hide. */
type Lines = "rows" | "columns";

/** Parts that a span is cut into where some of its lines are hidden and some are not. */
const parts = 16;

const cut = ({ first, count }: Span): readonly Span[] => {
  const size = Math.ceil(count / parts);
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
    first: first + index * size,
    count: Math.min(size, count - index * size),
  }));
};

const rangeOf = (sheet: Excel.Worksheet, lines: Lines, { first, count }: Span): Excel.Range =>
  lines === "rows"
    ? sheet.getRangeByIndexes(first, 0, count, 1)
    : sheet.getRangeByIndexes(0, first, 1, count);

/** The lines of the spans that are hidden: one sync, and one more for those spans of which only some are. */
const hiddenIn = async (
  sheet: Excel.Worksheet,
  lines: Lines,
  spans: readonly Span[],
): Promise<readonly Span[]> => {
  const hidden = lines === "rows" ? "rowHidden" : "columnHidden";
  const asked = spans.map((span) => ({
    span,
    range: rangeOf(sheet, lines, span).load(hidden),
  }));
  await sheet.context.sync();
  const answers = asked.map(({ span, range }) => ({
    span,
    answer: range[hidden] as boolean | null,
  }));
  const whole = answers.flatMap(({ span, answer }) => (answer === true ? [span] : []));
  const mixed = answers.flatMap(({ span, answer }) => (answer === null ? cut(span) : []));
  return mixed.length === 0 ? whole : [...whole, ...(await hiddenIn(sheet, lines, mixed))];
};

/** The hidden rows or columns of a span of the sheet, counted from the span's first. */
export const readHiddenLines = async (
  sheet: Excel.Worksheet,
  lines: Lines,
  span: Span,
): Promise<ReadonlySet<number>> => {
  const hidden = await hiddenIn(sheet, lines, [span]);
  return new Set(
    hidden.flatMap(({ first, count }) =>
      Array.from({ length: count }, (_, at) => first + at - span.first),
    ),
  );
};
