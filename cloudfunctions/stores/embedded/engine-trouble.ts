/** LMDB's own codes for a file that is not what it should be: PAGE_NOTFOUND, CORRUPTED, VERSION_MISMATCH, INVALID. */
const damageCodes = [-30797, -30796, -30794, -30793];

/** ENOSPC; EFBIG and EDQUOT where a quota ends; MDB_MAP_FULL. */
const fullCodes = [28, 27, 122, -30792];

/** EPERM, EACCES, EROFS: the file or its lock may not be written. */
const forbiddenCodes = [1, 13, 30];

const codeOf = (error: unknown): number | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : null;

export const isDamage = (error: unknown): boolean => damageCodes.some((code) => code === codeOf(error));

export const isFull = (error: unknown): boolean => fullCodes.some((code) => code === codeOf(error));

export const isForbidden = (error: unknown): boolean => forbiddenCodes.some((code) => code === codeOf(error));
