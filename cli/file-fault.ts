import { isSystemError, SaveRefusal } from "./save-refusal";

const sentences: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder.",
  EISDIR: "This is a folder, not a file.",
  ENOTDIR: "A folder is needed here, and this is a file.",
  EEXIST: "There is a file of this name already.",
  EACCES: "Access is denied.",
  EPERM: "Access is denied.",
  EROFS: "The disk is read-only.",
  ENOSPC: "The disk is full.",
  EDQUOT: "The disk is full.",
  EFBIG: "The file is larger than is allowed here.",
  EIO: "The disk does not answer as it should.",
  ELOOP: "The links here lead back to themselves.",
  ENAMETOOLONG: "The name is too long.",
};

/** One sentence on what the file system or a save refused; any other error is thrown on. */
export const fileFault = (error: unknown): string => {
  if (error instanceof SaveRefusal) return error.message;
  if (!isSystemError(error)) throw error;
  return sentences[String(error.code)] ?? error.message;
};
