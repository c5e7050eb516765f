import { isNativeError } from "node:util/types";

const sentences: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder.",
  EISDIR: "This is a folder, not a file.",
  ENOTDIR: "A folder is needed here, and this is a file.",
  EEXIST: "There is a file of this name already.",
  EACCES: "Access is denied.",
  EPERM: "Access is denied.",
  EROFS: "The disk is read-only.",
  ENOSPC: "The disk is full.",
};

/** One sentence on what the file system refused; any other error is thrown on. */
export const fileFault = (error: unknown): string => {
  if (!(isNativeError(error) && "syscall" in error && "code" in error)) throw error;
  return sentences[String(error.code)] ?? error.message;
};
