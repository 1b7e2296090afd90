import type { NightlyReport } from './nightly-report';

/** What a night did, for the person at the machine. */
export const reportInWords = ({ on, lookedAt, done, left, troubled, swept, published }: NightlyReport): string => {
  const lines = [
    `${on} 的夜间办理做完了：看了 ${lookedAt} 件。`,
    `  提醒快到期 ${done.soon} 次，通报超期 ${done.late} 次。`,
    `  书面意见：没送到退回 ${done.cameBack} 件，公告期满送达 ${done.served} 件，办结 ${done.closed} 件。`,
    `  清掉过期的登录 ${swept.sessions} 个、验证码 ${swept.codes} 个、没交的照片 ${swept.photos} 张。`,
  ];
  if (published !== null) lines.push(`  ${published} 的月度数字定下来了，以后不再变。`);
  if (left > 0) lines.push(`  ${left} 件后来又有人办过，留给下一夜。`);
  if (troubled > 0) lines.push(`  ${troubled} 件出了毛病，没有办；编号在日志里。`);
  return `${lines.join('\n')}\n`;
};
