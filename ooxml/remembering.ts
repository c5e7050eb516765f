/** Signs of all texts together: a formula's tree takes some hundred bytes a sign. */
const mostRemembered = 2_000_000;

/** The function with its answers remembered by text: formulas ask for the same few thousand texts again and again. */
export const remembering = <Answer>(
  answer: (text: string) => Answer,
): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  let signs = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    signs += text.length;
    if (signs > mostRemembered) {
      known.clear();
      signs = text.length;
    }
    known.set(text, found);
    return found;
  };
};
