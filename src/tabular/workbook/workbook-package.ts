import { Damage } from "./damage";
import { readXml } from "./read-xml";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** What a part points to: what kind of part it is ("worksheet", "sharedStrings") and where it lies. */
interface Relationship {
  readonly kind: string;
  readonly path: string;
}

export interface WorkbookPackage {
  /** The part at a path; throws if the file lacks it. */
  readonly part: (path: string) => ZipEntry;
  /** What the part at a path points to, by id; "" for the package itself. */
  readonly relationships: (path: string) => Promise<ReadonlyMap<string, Relationship>>;
}

/** A path with "..", escapes and capitals resolved: parts are named without regard to case. */
const normalPath = (path: string): string =>
  new URL(`http://package/${path.replaceAll("\\", "/")}`).pathname.slice(1).toLowerCase();

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const relationshipsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

const targetPath = (from: string, target: string): string =>
  normalPath(target.startsWith("/") ? target.slice(1) : folderOf(from) + target);

/** Opens a workbook's zip; its parts stay compressed until read. */
export const openPackage = (bytes: Uint8Array): WorkbookPackage => {
  const parts = new Map(readZipDirectory(bytes).map((entry) => [normalPath(entry.name), entry]));
  const relationships = async (path: string): Promise<ReadonlyMap<string, Relationship>> => {
    const found = new Map<string, Relationship>();
    const entry = parts.get(relationshipsPath(path));
    if (!entry) return found;
    await readXml(entry, {
      open: (name, { Id, Type, Target, TargetMode }) => {
        if (name !== "Relationship" || TargetMode === "External" || !Id || !Type || !Target) return;
        found.set(Id, {
          kind: Type.slice(Type.lastIndexOf("/") + 1),
          path: targetPath(path, Target),
        });
      },
    });
    return found;
  };
  const part = (path: string): ZipEntry => {
    const entry = parts.get(path);
    if (!entry) throw new Damage(`The file has no ${path}.`);
    return entry;
  };
  return { part, relationships };
};
