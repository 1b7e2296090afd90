/** What lasts only as long as this browser tab: an officer's computer in the hall is used by others after them. */
export const windowShelf = {
  get: (key: string): string | undefined => sessionStorage.getItem(key) ?? undefined,
  set: (key: string, value: string): void => sessionStorage.setItem(key, value),
  remove: (key: string): void => sessionStorage.removeItem(key),
};
