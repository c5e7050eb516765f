/** Characters that XML cannot hold are written as "_x000D_"; line ends are given as in delimited files. */
const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");

/** Collects the text of a string item from its elements: all runs of rich text, no reading aids (phonetic runs). */
interface TextCollector {
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** The text collected since the last call. */
  readonly take: () => string;
}

export const collectText = (): TextCollector => {
  let [collected, inText, inPhonetic] = ["", false, false];
  return {
    open: (name) => {
      if (name === "rPh") inPhonetic = true;
      inText = name === "t" && !inPhonetic;
    },
    close: (name) => {
      if (name === "rPh") inPhonetic = false;
      inText = false;
    },
    text: (text) => {
      if (inText) collected += text;
    },
    take: () => {
      const text = unescaped(collected);
      collected = "";
      return text;
    },
  };
};
