import type { SourceCell } from "../../tabular/source";

/** Answers that are kept: a column of names or periods has far fewer, and one of free text is not to fill the memory. */
const mostKept = 5000;

/** A reading of a cell that depends on nothing else, done once for cells that say the same; those often follow one another. */
export const byText = <Answer>(
  read: (cell: SourceCell | undefined) => Answer,
): ((cell: SourceCell | undefined) => Answer) => {
  const known = new Map<SourceCell | undefined, Answer>();
  const answerTo = (cell: SourceCell | undefined): Answer => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const answer = read(cell);
    if (known.size === mostKept) known.clear();
    known.set(cell, answer);
    return answer;
  };
  let lastCell: SourceCell | undefined;
  let lastAnswer: Answer | undefined;
  return (cell) => {
    if (lastAnswer !== undefined && lastCell === cell) return lastAnswer;
    lastCell = cell;
    return (lastAnswer = answerTo(cell));
  };
};
