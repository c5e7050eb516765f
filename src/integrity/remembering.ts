const mostRemembered = 20_000;

/** The function with its answers remembered by text: every comparison asks for the same few thousand formulas. */
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
