/** Ours where the address names none: the driver's own choice is 'test', where nobody would look for a county's matters. */
const own = 'sunshine-petitions';

/** The database the address of a server names after its hosts. */
export const databaseOf = (uri: string): string => {
  const named = /^mongodb(?:\+srv)?:\/\/[^/?]+\/([^?]+)/.exec(uri)?.[1];
  return named === undefined ? own : decodeURIComponent(named);
};
