import { type AfterClassifying } from './after-classifying';

export type How = Extract<AfterClassifying, 'forward' | 'assign' | 'handle-directly'>;

/** To whom and how a matter is handed over, as far as it is decided. */
export interface Handing {
  readonly how: How | undefined;
  readonly officeId: string;
  readonly officeName: string;
  /** Was it the service's own suggestion? */
  readonly suggested: boolean;
  /** Why this office; the petitioner reads it. */
  readonly because: string;
  /** 交办: by when the result is reported. */
  readonly reportBy: string;
  /** 直办: told in writing while the petitioner waits. */
  readonly onTheSpot: boolean;
}

const isHow = (move: AfterClassifying): move is How =>
  move === 'forward' || move === 'assign' || move === 'handle-directly';

export const howsOf = (open: readonly AfterClassifying[]): readonly How[] => open.filter(isHow);

/** Forwarding is the ordinary way (第二十二条); where there is only one way, it is that. */
export const handingOf = (open: readonly AfterClassifying[], reportBy: string): Handing => {
  const hows = howsOf(open);
  const how = hows.find((one) => one === 'forward') ?? (hows.length === 1 ? hows[0] : undefined);
  return { how, officeId: '', officeName: '', suggested: false, because: '', reportBy, onTheSpot: false };
};

export const wordsOfHanding = ({ how, officeName }: Handing): string => {
  if (how === 'handle-directly') return '直接办理';
  return `${how === 'assign' ? '交办' : '转送'}${officeName}`;
};

export const lackingInHanding = ({ how, officeId, because, reportBy }: Handing): string | undefined => {
  if (how === undefined) return '先选怎么交';
  if (how === 'handle-directly') return undefined;
  if (officeId === '') return '先选交给哪个单位';
  if (because.trim() === '') return '先写为什么归它管';
  return how === 'assign' && reportBy === '' ? '先定报结果的日期' : undefined;
};
