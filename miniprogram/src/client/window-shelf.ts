/** What lasts only as long as the app is open: in WeChat, the memory of the running mini-program. */
const values = new Map<string, string>();

export const windowShelf = {
  get: (key: string): string | undefined => values.get(key),
  set: (key: string, value: string): void => void values.set(key, value),
  remove: (key: string): void => void values.delete(key),
};
