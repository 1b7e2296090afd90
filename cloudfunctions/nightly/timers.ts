/** THE TIMERS. One table: CloudBase's `config.json` is made from it, and the local host runs by it. Times in Asia/Shanghai. */
export interface Timer {
  readonly name: string;
  /** Wall clock, 'HH:mm', every day. */
  readonly at: string;
  readonly does: string;
}

export const timers = [
  { name: 'nightly', at: '02:00', does: '快到期、超期、上报、失效、办结' },
] as const satisfies readonly Timer[];

/** CloudBase writes seven fields: second minute hour day month weekday year. */
export const sevenFields = ({ at }: Timer): string => {
  const [hour, minute] = at.split(':').map(Number);
  return `0 ${minute} ${hour} * * * *`;
};
