import { isNativeError } from "node:util/types";

/** Why a save is refused, or what it could not make sure of: Chinese, then English. */
const sentences = {
  "other-file":
    "这里已有另一个文件，没有改动它。请换一个名字，或加 --force 替换。 There is a file of this name already. It was left as it is: choose another name, or replace it with --force.",
  "read-only":
    "这里的文件是只读的，没有改动它。请换一个名字，或先取消只读。 The file there is read-only and was left as it is. Choose another name, or make it writable first.",
  folder: "This is a folder, not a file.",
  "no-file": "这里不是普通文件。 This is no ordinary file.",
  "not-kept":
    "文件已完整写好，但磁盘没有确认已保存其名称，断电后可能不在。请再保存一次。 The file stands there whole, but the disk did not confirm that its name is kept, so that a power cut may lose it. Save once more.",
} as const;

/** A save that is refused by what stands there, or that the disk does not confirm. */
export class SaveRefusal extends Error {
  constructor(readonly code: keyof typeof sentences) {
    super(sentences[code]);
  }
}

/** An error of a system call, which has its code. */
export const isSystemError = (
  error: unknown,
): error is Error & { readonly code: string; readonly syscall: unknown } =>
  isNativeError(error) && "syscall" in error && "code" in error;
