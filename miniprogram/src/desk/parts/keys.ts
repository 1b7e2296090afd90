/** What a key does on a page; undefined leaves it to the browser. */
export interface Keys {
  /** Ctrl + Enter, also while typing: the main action. */
  readonly main?: () => void;
  /** J and K: the next and the one before. */
  readonly next?: () => void;
  readonly before?: () => void;
}

/** WeChat has no keyboard to listen to. */
export const useKeys = (_keys: Keys): void => undefined;
