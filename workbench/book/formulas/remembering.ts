const mostRemembered = 50_000;

/** The function with its answers remembered by text: formulas ask for the same few thousand texts again and again. */
export const remembering = <Answer>(
  answer: (text: string) => Answer,
): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, found);
    return found;
  };
};
