/** LMDB's own codes for a file that is not what it should be: PAGE_NOTFOUND, CORRUPTED, VERSION_MISMATCH, INVALID. */
const damageCodes = [-30797, -30796, -30794, -30793];

/** ENOSPC; EFBIG and EDQUOT where a quota ends; MDB_MAP_FULL. */
const fullCodes = [28, 27, 122, -30792];

/** EPERM, EACCES, EROFS: the file or its lock may not be written. */
const forbiddenCodes = [1, 13, 30];

const codeOf = (error: unknown): number | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : null;

/** Did the engine itself say this? What has no code comes from unpacking a value. */
export const isOfEngine = (error: unknown): boolean => codeOf(error) !== null;

export const isDamage = (error: unknown): boolean => damageCodes.some((code) => code === codeOf(error));

/** EIO: the disk itself, or a page that found room for its first half only, which LMDB calls the same. */
const cutShort = 5;

/** Below this much free room a write that was cut short was cut by the end of the disk. */
const tooLittleRoom = 16 * 1024 * 1024;

/** @param freeBytes how much room the disk has left; asked only when the code alone does not tell */
export const isFull = (error: unknown, freeBytes: () => number): boolean => {
  const found = codeOf(error);
  return fullCodes.some((code) => code === found) || (found === cutShort && freeBytes() < tooLittleRoom);
};

export const isForbidden = (error: unknown): boolean => forbiddenCodes.some((code) => code === codeOf(error));
