/** A file that the pane hands over. */
export interface DeliveredFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** More bytes at a time are too many arguments. */
const atATime = 0x8000;

const base64Of = (bytes: Uint8Array): string => {
  let signs = "";
  for (let at = 0; at < bytes.length; at += atATime)
    signs += String.fromCharCode(...bytes.subarray(at, at + atATime));
  return btoa(signs);
};

/** The address by which a link hands over a file: it holds all of it, since nothing is sent anywhere. */
export const addressOfFile = ({ type, content }: DeliveredFile): string =>
  typeof content === "string"
    ? `data:${type};charset=utf-8,${encodeURIComponent(content)}`
    : `data:${type};base64,${base64Of(content)}`;
