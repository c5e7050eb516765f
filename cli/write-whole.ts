import { randomUUID } from "node:crypto";
import * as nodeFs from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isSystemError, SaveRefusal } from "./save-refusal";

/** The calls that a save makes. */
export type SavingCalls = Pick<
  typeof nodeFs,
  "realpath" | "readlink" | "stat" | "open" | "link" | "rename" | "rm"
>;

/** How a save goes about what stands there already, and by which calls. */
export interface Saving {
  /** Whether a file that stands there is replaced; else the save is refused. */
  readonly replaces: boolean;
  readonly calls?: SavingCalls;
}

/** Temporary files bear the number of the process that writes them. */
export const temporaryName = (): string => `.tanping-${process.pid}-${randomUUID()}.tmp`;

/**
 * Writes a file whole or not at all: what stood there, or where a link leads, stands until all bytes are on the disk,
 * also where the disk is full or the program is ended; its permissions are kept. Throws what the system refused, or a
 * SaveRefusal.
 */
export const writeWhole = async (
  path: string,
  bytes: Uint8Array,
  { replaces, calls = nodeFs }: Saving,
): Promise<void> => {
  const target = await whereItLeads(resolve(path), calls);
  const before = await calls.stat(target).catch(orNull("ENOENT"));
  if (before?.isDirectory()) throw new SaveRefusal("folder");
  if (before && !replaces) throw new SaveRefusal("other-file");
  if (before && (!before.isFile() || (before.mode & 0o222) === 0))
    throw new SaveRefusal(before.isFile() ? "read-only" : "no-file");
  const beside = join(dirname(target), temporaryName());
  try {
    await writeBeside(beside, bytes, { before, calls });
    if (replaces) await calls.rename(beside, target);
    else await putWhereNothingIs(beside, target, calls);
  } catch (error) {
    await calls.rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await keepFolder(dirname(target), calls);
};

/** Answers null for an error of these codes, and throws any other. */
const orNull =
  (...codes: readonly string[]) =>
  (error: unknown): null => {
    if (isSystemError(error) && codes.includes(error.code)) return null;
    throw error;
  };

/** The file that a path means, also by way of a link to a file that is not there yet. */
const whereItLeads = async (path: string, calls: SavingCalls): Promise<string> => {
  const real = await calls.realpath(path).catch(orNull("ENOENT"));
  if (real !== null) return real;
  const next = await calls.readlink(path).catch(orNull("ENOENT", "EINVAL", "UNKNOWN"));
  return next === null ? path : whereItLeads(resolve(dirname(path), next), calls);
};

type Stats = Awaited<ReturnType<typeof nodeFs.stat>>;

/** Writes the bytes onto the disk, with owner and permissions of what they are to replace. */
const writeBeside = async (
  beside: string,
  bytes: Uint8Array,
  { before, calls }: { readonly before: Stats | null; readonly calls: SavingCalls },
): Promise<void> => {
  const mode = before ? Number(before.mode) & 0o777 : 0o666;
  const file = await calls.open(beside, "wx", mode);
  try {
    await file.writeFile(bytes);
    if (before) {
      const { uid, gid } = await file.stat();
      // Whoever may write a file of somebody else may not give one away: the copy is then their own.
      if (uid !== before.uid || gid !== before.gid)
        await file.chown(Number(before.uid), Number(before.gid)).catch(orNull("EPERM"));
      await file.chmod(mode);
    }
    await file.sync();
  } finally {
    await file.close();
  }
};

/** What says that a file system has no hard links. */
const linkless = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"];

/** Gives the file its name, never over one that came there meanwhile; where there are no hard links, by a look before. */
const putWhereNothingIs = async (
  beside: string,
  target: string,
  calls: SavingCalls,
): Promise<void> => {
  try {
    await calls.link(beside, target);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "EEXIST") throw new SaveRefusal("other-file");
    if (!linkless.includes(error.code)) throw error;
    if (await calls.stat(target).catch(orNull("ENOENT"))) throw new SaveRefusal("other-file");
    return calls.rename(beside, target);
  }
  await calls.rm(beside, { force: true }).catch(() => undefined);
};

/** What says that a folder cannot be opened or kept by itself here; Windows knows no such thing. */
const unkept = ["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "EBADF"];

/** Has the disk keep the folder's entry as well, so that the new name outlasts a power cut. */
const keepFolder = async (path: string, calls: SavingCalls): Promise<void> => {
  try {
    const folder = await calls.open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!(isSystemError(error) && unkept.includes(error.code))) throw new SaveRefusal("not-kept");
  }
};
