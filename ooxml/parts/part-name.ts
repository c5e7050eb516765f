const origin = "http://package";

/** Signs that are the same bare and escaped; parts are compared without regard to case, but only of ASCII letters. */
const canonical = (path: string): string =>
  path
    .replace(/%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/gi, decodeURIComponent)
    .replace(/^\/+/, "")
    .toLowerCase();

/** A path without a sign that an address writes otherwise, and without detours: a file can have any number of parts. */
const plain = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

/** The name by which a part is compared, from its name in the zip. */
export const partName = (name: string): string => {
  if (plain.test(name)) return name.toLowerCase();
  const escaped = name.replaceAll("\\", "/").replaceAll("#", "%23").replaceAll("?", "%3F");
  return canonical(new URL(`${origin}/${escaped}`).pathname);
};

/** The name of the part that a target of another part (of the package itself: "") leads to; "" where it leads out. */
export const targetName = (from: string, target: string): string => {
  if (plain.test(target) && (from === "" || plain.test(from)))
    return (from.slice(0, from.lastIndexOf("/") + 1) + target).toLowerCase();
  if (!URL.canParse(target, `${origin}/${from}`)) return "";
  const url = new URL(target, `${origin}/${from}`);
  return url.origin === origin ? canonical(url.pathname) : "";
};

/** The name of the part that holds a part's relationships. */
export const relationshipsName = (name: string): string => {
  const start = name.lastIndexOf("/") + 1;
  return `${name.slice(0, start)}_rels/${name.slice(start)}.rels`;
};
