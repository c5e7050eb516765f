import type { SourceElement } from "../xml/source-element";

/** An element's markup with some elements in it replaced: `change` answers the text in place of one, or null to look inside it. */
export const rewritten = (
  element: SourceElement,
  change: (its: SourceElement) => string | null,
): string => {
  const { source } = element;
  const pieces: string[] = [];
  let at = element.start;
  const walk = ({ children }: SourceElement): void => {
    for (const child of children) {
      const instead = change(child);
      if (instead === null) walk(child);
      else {
        pieces.push(source.slice(at, child.start), instead);
        at = child.end;
      }
    }
  };
  walk(element);
  return pieces.join("") + source.slice(at, element.end);
};
