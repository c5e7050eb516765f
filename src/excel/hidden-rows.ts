interface Span {
  readonly first: number;
  readonly rows: number;
}

/** Parts that a span is cut into where some of its rows are hidden and some are not. */
const parts = 16;

const cut = ({ first, rows }: Span): readonly Span[] => {
  const size = Math.ceil(rows / parts);
  return Array.from({ length: Math.ceil(rows / size) }, (_, index) => ({
    first: first + index * size,
    rows: Math.min(size, rows - index * size),
  }));
};

/** The rows of the spans that are hidden: one sync, and one more for those spans of which only some rows are. */
const hiddenIn = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spans: readonly Span[],
): Promise<readonly Span[]> => {
  const asked = spans.map((span) => {
    const range = sheet.getRangeByIndexes(span.first, 0, span.rows, 1);
    range.load("rowHidden");
    return { span, range };
  });
  await context.sync();
  const answers = asked.map(({ span, range }) => ({
    span,
    answer: range.rowHidden as boolean | null,
  }));
  const whole = answers.flatMap(({ span, answer }) => (answer === true ? [span] : []));
  const mixed = answers.flatMap(({ span, answer }) => (answer === null ? cut(span) : []));
  return mixed.length === 0 ? whole : [...whole, ...(await hiddenIn(context, sheet, mixed))];
};

/** The hidden rows of a span of the sheet, counted from the span's first. */
export const readHiddenRows = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  span: Span,
): Promise<ReadonlySet<number>> => {
  const hidden = await hiddenIn(context, sheet, [span]);
  return new Set(
    hidden.flatMap(({ first, rows }) =>
      Array.from({ length: rows }, (_, row) => first + row - span.first),
    ),
  );
};
