import { type IconName } from './icons';

/** One line of the desk's menu; a count equals the list it opens. */
export interface MenuLine {
  readonly id: string;
  readonly word: string;
  readonly icon: IconName;
  readonly count?: number;
  readonly onPress: () => void;
}

export interface MenuGroup {
  /** 看进度, 接待, 统计; the first group needs none. */
  readonly head?: string;
  readonly lines: readonly MenuLine[];
}
